/**
 * What a child needs, what goes well, and what somebody worries about: needs and
 * strengths in the words of the Assessment Framework and of the sharing agreement.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "facts", "agreement", "recording",
		"paging", "children" })
@NullMarked
package org.threadline.needs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
