package org.threadline.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedFoldersTests {

	@Test
	void aFolderThatCannotBeListedIsNamedWithWhatToDo() {
		FeedFolders folders = new FeedFolders(new PathMatchingResourcePatternResolver() {
			@Override
			public Resource[] getResources(String pattern) throws IOException {
				throw new FileNotFoundException("The disk is gone");
			}
		});
		assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> folders.in("classpath:feeds"))
			.withMessageStartingWith("classpath:feeds: what is in this folder cannot be listed")
			.withCauseInstanceOf(FileNotFoundException.class);
	}

	@Test
	void aFileThatHasNoAddressIsNamedWithWhatToDo() {
		FeedFolders folders = new FeedFolders(new PathMatchingResourcePatternResolver() {
			@Override
			public Resource[] getResources(String pattern) {
				return new Resource[] { new ByteArrayResource(new byte[0], "a manifest of nowhere") {
					@Override
					public String getFilename() {
						return "manifest.yaml";
					}
				} };
			}
		});
		assertThatExceptionOfType(BrokenFeedException.class).isThrownBy(() -> folders.in("classpath:feeds"))
			.withMessageContaining("a manifest of nowhere")
			.withMessageContaining("cannot be read");
	}

}
