/**
 * The way of everything people record: once for each command, rules first, one
 * transaction with its audit entry and what has to be told to others.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "facts", "agreement", "audit" })
@NullMarked
package org.threadline.recording;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
