/**
 * Who looked, searched, wrote or was refused, on record before anybody gets an answer. It
 * stands between the graph and the features, so that no read can go round it. Each entry
 * waits to be sealed, which is the work of the package of that name.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph" })
@NullMarked
package org.threadline.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
