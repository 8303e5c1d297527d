/**
 * Who looked, searched, wrote or was refused, on record before anybody gets an answer. It
 * stands between the graph and the features, so that no read can go round it. Sealing
 * entries in chained blocks will be the work of one more reader of these entries, in the
 * order of time.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph" })
@NullMarked
package org.threadline.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
