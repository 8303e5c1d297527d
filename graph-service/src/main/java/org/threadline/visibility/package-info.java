/**
 * The policy room: sharing agreements, and what a viewer may see of a fact. Pure Java.
 */
@ApplicationModule(allowedDependencies = { "shared", "shared::yaml", "viewer" })
@NullMarked
package org.threadline.visibility;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
