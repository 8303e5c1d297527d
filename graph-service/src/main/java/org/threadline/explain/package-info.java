/**
 * Why something is shown to who asks, and to whom it would be shown.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "audit", "paging" })
@NullMarked
package org.threadline.explain;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
