/**
 * A child's family: how each person stands to the child, who lives with whom, and who has
 * parental responsibility.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility", "graph", "agreement", "children" })
@NullMarked
package org.threadline.family;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
