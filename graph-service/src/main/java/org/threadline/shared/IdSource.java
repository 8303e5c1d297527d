package org.threadline.shared;

/**
 * Makes opaque ids. An id says nothing about what it names and cannot be guessed.
 */
@FunctionalInterface
public interface IdSource {

	/**
	 * Makes one more id.
	 * @return an id never given before
	 */
	String next();

}
