/**
 * The only user of the Neo4j driver: protected reads, which need a scope of visibility,
 * and transactions for what is not protected.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility" })
@NullMarked
package org.threadline.graph;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
