/**
 * Jobs that are done from the command line, without serving anybody: check the graph,
 * take its digest, verify the audit, load feeds, print and compare policy packs.
 */
@ApplicationModule(allowedDependencies = { "shared", "visibility", "graph", "graph :: offline", "agreement", "ingest",
		"packs", "sealing" })
@NullMarked
package org.threadline.console;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
