package org.threadline.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.threadline.shared.Problem;
import org.threadline.viewer.Viewer.SubjectViewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a cursor gives away, and to whom it is of use.
 */
class CursorsTests {

	private static final String POSITION = "2026-11-20T09:12:44.123456Z~event";

	private final Cursors cursors = new Cursors(
			new SigningKey(new PagingSettings("a secret of this test, long enough to be one")));

	@Test
	void aCursorLeadsBackToItsPosition() {
		assertThat(this.cursors.position(list("ada", "chronology"), "after",
				this.cursors.cursor(list("ada", "chronology"), POSITION)))
			.isEqualTo(POSITION);
	}

	@Test
	void nobodyReadsThePositionInIt() {
		String cursor = this.cursors.cursor(list("ada", "chronology"), POSITION);
		String read = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1);
		assertThat(read).doesNotContain("2026").doesNotContain("event");
	}

	@Test
	void theSamePositionHasTheSameCursorAndAnotherViewerOrListAnother() {
		String cursor = this.cursors.cursor(list("ada", "chronology"), POSITION);
		assertThat(this.cursors.cursor(list("ada", "chronology"), POSITION)).isEqualTo(cursor);
		assertThat(this.cursors.cursor(list("bob", "chronology"), POSITION)).isNotEqualTo(cursor);
		for (PagedList other : new PagedList[] { list("bob", "chronology"), list("ada", "involvements") }) {
			assertThatExceptionOfType(Problem.class).isThrownBy(() -> this.cursors.position(other, "after", cursor))
				.withMessageStartingWith("INVALID_CURSOR");
		}
	}

	@Test
	void aCursorOfWhichOneLetterWasChangedIsNone() {
		String cursor = this.cursors.cursor(list("ada", "chronology"), POSITION);
		for (int place = 0; place < cursor.length() - 1; place++) {
			String changed = cursor.substring(0, place) + (cursor.charAt(place) == 'A' ? 'B' : 'A')
					+ cursor.substring(place + 1);
			assertThatExceptionOfType(Problem.class)
				.isThrownBy(() -> this.cursors.position(list("ada", "chronology"), "after", changed));
		}
	}

	private static PagedList list(String viewer, String field) {
		return new PagedList(new SubjectViewer(viewer, "Somebody"), "child", field, "");
	}

}
