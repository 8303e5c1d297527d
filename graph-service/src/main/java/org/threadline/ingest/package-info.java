/**
 * Takes in what agencies send: reads and checks their feeds, decides who is who by
 * external identifiers, and writes facts to the graph, each row once.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared :: yaml", "graph", "graph :: offline", "visibility",
		"agreement", "facts" })
@NullMarked
package org.threadline.ingest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
