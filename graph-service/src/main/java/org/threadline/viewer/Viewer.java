package org.threadline.viewer;

/**
 * The person who asks.
 */
public sealed interface Viewer {

	/**
	 * The opaque id of the person.
	 * @return an id
	 */
	String id();

	/**
	 * The name to greet them by.
	 * @return a name
	 */
	String name();

	/**
	 * A practitioner, who acts in one post.
	 *
	 * @param id opaque id
	 * @param name name
	 * @param post the post they act in
	 * @param clearance when they were trained and checked
	 */
	record PractitionerViewer(String id, String name, ViewerPost post, Clearance clearance) implements Viewer {

	}

	/**
	 * A person whom records are about, such as a young person or a parent. They hold no
	 * post and see nothing of other people.
	 *
	 * @param id opaque id
	 * @param name name
	 */
	record SubjectViewer(String id, String name) implements Viewer {

	}

}
