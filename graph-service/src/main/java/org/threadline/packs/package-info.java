/**
 * Policy packs for the people who agree on them: printed as tables, and compared as who
 * would see what.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer", "visibility" })
@NullMarked
package org.threadline.packs;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
