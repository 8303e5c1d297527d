/**
 * Who is involved with a child, and who leads.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "facts", "agreement", "recording",
		"paging", "children" })
@NullMarked
package org.threadline.involvement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
