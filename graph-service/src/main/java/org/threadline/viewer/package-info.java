/**
 * Who asks, in which post.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.threadline.viewer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
