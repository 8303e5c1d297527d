package org.threadline.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the graph in this process.
 *
 * @param folder where the data is kept
 * @param port Bolt port on loopback, 0 for a free one
 * @param pageCacheMegabytes page cache in MiB
 */
@ConfigurationProperties("threadline.graph.embedded")
record EmbeddedGraphSettings(@DefaultValue("${THREADLINE_DATA:./data}") String folder, @DefaultValue("0") int port,
		@DefaultValue("128") int pageCacheMegabytes) {
}
