/**
 * A policy room with the door open.
 */
@NullMarked
package astray.visibility;

import org.jspecify.annotations.NullMarked;
