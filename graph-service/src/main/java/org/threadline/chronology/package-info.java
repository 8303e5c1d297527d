/**
 * What happened around a child, and when, on two axes of time.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "viewer", "visibility", "graph", "facts", "recording", "paging", "children" })
@NullMarked
package org.threadline.chronology;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
