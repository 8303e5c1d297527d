/**
 * Which agencies there are, so that a consent or an involvement can name them. It says
 * nothing of any child.
 */
@ApplicationModule(allowedDependencies = { "shared", "graph", "children" })
@NullMarked
package org.threadline.directory;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
