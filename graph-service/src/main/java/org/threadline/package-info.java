/**
 * The service: who is around a child, and what happened when.
 */
@NullMarked
package org.threadline;

import org.jspecify.annotations.NullMarked;
