package org.threadline.ingest;

import java.util.SortedMap;

import org.springframework.core.io.Resource;

/**
 * The files one source sent, on disk or on the class path.
 *
 * @param name the folder's name
 * @param files the files by name
 */
record FeedFolder(String name, SortedMap<String, Resource> files) {

	/**
	 * How a file is called in messages.
	 */
	String path(String file) {
		return this.name + "/" + file;
	}

}
