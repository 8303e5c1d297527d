package org.threadline.children;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

/**
 * One asking of a protected field of a child. The viewer is part of it, so that two
 * people's askings are never answered together.
 *
 * @param viewer who asks
 * @param child the child
 * @param asKnownAt the moment whose knowledge is asked for, or null for the present
 * @param arguments the field's other arguments
 */
public record ChildField<A>(Viewer viewer, Child child, @Nullable Instant asKnownAt, A arguments) {

	/**
	 * The child's id.
	 * @return the id
	 */
	public String childId() {
		return this.child.id();
	}

}
