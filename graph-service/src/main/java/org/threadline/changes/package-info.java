/**
 * Tells those already involved with a child what others recorded, as far as they may know
 * of it.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "audit", "recording",
		"paging", "children", "involvement" })
@NullMarked
package org.threadline.changes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
