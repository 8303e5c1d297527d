/**
 * Pages of a list: signed keyset cursors, and the ids of entries of which only the
 * existence is shown.
 */
@ApplicationModule(allowedDependencies = { "shared", "viewer" })
@NullMarked
package org.threadline.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
