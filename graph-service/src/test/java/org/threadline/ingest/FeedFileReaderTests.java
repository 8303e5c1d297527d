package org.threadline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.AbstractResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A file that is not what it should be is named, and none is left open.
 */
class FeedFileReaderTests {

	private final AtomicBoolean closed = new AtomicBoolean();

	@Test
	void aFileThatBreaksOffIsNamedWithWhatToDo() {
		try (FeedFileReader reader = areas("area_ref,name\nE1,Northmoor\n")) {
			assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> {
				for (FeedRow row = reader.next(); row != null; row = reader.next()) {
					assertThat(row.reference()).isEqualTo("E1");
				}
			})
				.withMessage("social-care/areas.csv: this cannot be read to its end: see that the disk it is on is "
						+ "well and there, and load again, which goes on with what was begun");
		}
	}

	@Test
	void aFileWithAWrongHeaderIsNotLeftOpen() {
		assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> areas("area,name\n"))
			.withMessageContaining("social-care/areas.csv:1: the header has to be");
		assertThat(this.closed).isTrue();
	}

	@Test
	void aFileThatBreaksOffBeforeItsHeaderIsNotLeftOpen() {
		assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> areas(""))
			.withMessageStartingWith("social-care/areas.csv: this cannot be read");
		assertThat(this.closed).isTrue();
	}

	private FeedFileReader areas(String beginning) {
		FeedFolder folder = new FeedFolder("social-care",
				new TreeMap<>(Map.of("areas.csv", new BreaksOff(beginning, this.closed))));
		return new FeedFileReader(folder, FeedFile.AREAS, new FileTally(folder, FeedFile.AREAS));
	}

	/**
	 * A file on a disk that fails after its beginning.
	 */
	private static final class BreaksOff extends AbstractResource {

		private final byte[] beginning;

		private final AtomicBoolean closed;

		private BreaksOff(String beginning, AtomicBoolean closed) {
			this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
			this.closed = closed;
		}

		@Override
		public String getDescription() {
			return "a file that breaks off";
		}

		@Override
		public InputStream getInputStream() {
			return new ByteArrayInputStream(this.beginning) {

				@Override
				public int read(byte[] bytes) throws IOException {
					int length = super.read(bytes, 0, bytes.length);
					if (length < 0) {
						throw new IOException("Input/output error");
					}
					return length;
				}

				@Override
				public void close() {
					BreaksOff.this.closed.set(true);
				}

			};
		}

	}

}
