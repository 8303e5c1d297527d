package org.threadline.ingest;

import java.util.Objects;
import java.util.SortedMap;

import org.springframework.core.io.Resource;

/**
 * The files one source sent, on disk or on the class path.
 *
 * @param name the folder's name
 * @param files the files by name
 */
record FeedFolder(String name, SortedMap<String, Resource> files) {

	Resource resource(FeedFile file) {
		return Objects.requireNonNull(this.files.get(file.fileName()), () -> path(file.fileName()) + " is not there");
	}

	/**
	 * How a file is called in messages.
	 */
	String path(String file) {
		return this.name + "/" + file;
	}

}
