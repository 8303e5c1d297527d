/**
 * Makes feeds about invented children, to any size: the same seed and size give the same
 * bytes.
 */
@NullMarked
package org.threadline.seed;

import org.jspecify.annotations.NullMarked;
