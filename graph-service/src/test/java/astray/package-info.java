/**
 * Breaks the rules of the house, so that tests can show that each of them holds.
 */
@NullMarked
package astray;

import org.jspecify.annotations.NullMarked;
