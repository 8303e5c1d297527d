/**
 * What every request meets before and after the features: scalars, limits, who asks, and
 * errors that say what to do.
 */
@ApplicationModule(
		allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "audit", "identity" })
@NullMarked
package org.threadline.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
