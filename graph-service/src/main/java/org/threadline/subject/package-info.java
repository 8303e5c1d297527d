/**
 * The side of those whom records are about: what is on record of them, who looked, and
 * having it put right.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "audit", "recording",
		"paging", "children" })
@NullMarked
package org.threadline.subject;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
