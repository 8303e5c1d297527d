/**
 * A feature that goes its own ways.
 */
@NullMarked
package astray.children;

import org.jspecify.annotations.NullMarked;
