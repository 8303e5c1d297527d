/**
 * What a family agreed to or refused, and what they were told, about the sharing of
 * information.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "facts", "agreement", "recording",
		"paging", "children", "explain" })
@NullMarked
package org.threadline.consent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
