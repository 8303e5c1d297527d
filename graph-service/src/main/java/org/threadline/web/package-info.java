/**
 * The web of services around a child and the family.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "paging", "children",
		"involvement", "family" })
@NullMarked
package org.threadline.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
