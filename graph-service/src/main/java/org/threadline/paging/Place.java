package org.threadline.paging;

/**
 * Where an entry stands in a list, as its cursor keeps it.
 */
public sealed interface Place {

	/**
	 * An entry shown in full.
	 *
	 * @param position its position along the list
	 */
	record Full(String position) implements Place {

		private static final String MARK = "full ";

	}

	/**
	 * An entry of which only the existence is shown.
	 *
	 * @param id its id, made for one viewer
	 */
	record Stub(String id) implements Place {

		private static final String MARK = "stub ";

	}

	/**
	 * The place as a text.
	 * @return what {@link #of} reads
	 */
	default String text() {
		return switch (this) {
			case Full(String position) -> Full.MARK + position;
			case Stub(String id) -> Stub.MARK + id;
		};
	}

	/**
	 * Reads a place back.
	 * @param text what {@link #text} gave
	 * @return the place
	 */
	static Place of(String text) {
		return text.startsWith(Stub.MARK) ? new Stub(text.substring(Stub.MARK.length()))
				: new Full(text.substring(Full.MARK.length()));
	}

}
