/**
 * How facts come into the graph: what states them, which holding they belong to, and what
 * they replace.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph" })
@NullMarked
package org.threadline.facts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
