package org.threadline.embedded;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph in this process.
 *
 * @param folder where the data is kept; THREADLINE_DATA when not set, else
 * {@value #DEFAULT_FOLDER}
 * @param port Bolt port on loopback, 0 for a free one
 * @param pageCacheMegabytes page cache in MiB
 * @param planAgain whether statements are planned anew once the data has changed much:
 * not where it changes all the time and stays small, as in tests
 * @param completesLoad whether it is started by the bulk load that made it, for what is
 * left to load
 */
@ConfigurationProperties("threadline.graph.embedded")
record EmbeddedGraphSettings(@DefaultValue("") String folder, @DefaultValue("0") int port,
		@DefaultValue("" + DEFAULT_PAGE_CACHE) int pageCacheMegabytes, @DefaultValue("true") boolean planAgain,
		@DefaultValue("false") boolean completesLoad) {

	static final String DEFAULT_FOLDER = "./data";

	static final int DEFAULT_PAGE_CACHE = 128;

	/** A variable set to nothing, as compose files do, means the default too. */
	Path dataFolder() {
		return Path.of(this.folder.isBlank() ? DEFAULT_FOLDER : this.folder);
	}

}
