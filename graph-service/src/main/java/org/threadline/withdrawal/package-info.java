/**
 * Taking out of the record what should not have been recorded.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "viewer", "visibility", "graph", "recording", "children", "involvement" })
@NullMarked
package org.threadline.withdrawal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
