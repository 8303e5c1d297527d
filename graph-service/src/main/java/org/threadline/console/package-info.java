/**
 * Jobs that are done from the command line, without serving anybody: check the graph,
 * take its digest, load feeds.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "agreement", "ingest" })
@NullMarked
package org.threadline.console;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
