/**
 * The sharing agreement in force and every one before it, kept by hash.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "audit" })
@NullMarked
package org.threadline.agreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
