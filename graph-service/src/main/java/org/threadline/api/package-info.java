/**
 * The edge of the API: scalars, who asks, errors that help, and limits.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "viewer", "visibility", "agreement", "identity", "children", "involvement" })
@NullMarked
package org.threadline.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
