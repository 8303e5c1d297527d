/**
 * Finding a child, opening the record with a reason, and the basic details.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "audit", "recording",
		"paging" })
@NullMarked
package org.threadline.children;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
