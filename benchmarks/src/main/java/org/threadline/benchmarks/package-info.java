/**
 * Measures the service against the driver alone, against a peer, and against itself
 * without its audit and its filter.
 */
@NullMarked
package org.threadline.benchmarks;

import org.jspecify.annotations.NullMarked;
