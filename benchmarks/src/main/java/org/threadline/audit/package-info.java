/**
 * A log that forgets, in the package of the log it stands in for.
 */
@NullMarked
package org.threadline.audit;

import org.jspecify.annotations.NullMarked;
