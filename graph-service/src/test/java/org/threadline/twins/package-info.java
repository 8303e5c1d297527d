/**
 * Non-interference: pairs of small worlds that differ only in what a viewer may not see
 * get the same answers, byte for byte.
 */
@NullMarked
package org.threadline.twins;

import org.jspecify.annotations.NullMarked;
