/**
 * The catalogue of every Cypher statement: source files under {@code cypher/}, read once,
 * named by their path, views spliced in.
 */
@NullMarked
package org.threadline.cypher;

import org.jspecify.annotations.NullMarked;
