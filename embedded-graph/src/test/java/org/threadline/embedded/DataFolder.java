package org.threadline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.recovery.Recovery;
import org.neo4j.memory.EmptyMemoryTracker;

/**
 * What a stopped graph left behind.
 */
record DataFolder(Path path) {

	boolean needsRecovery() throws Exception {
		Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, this.path.toAbsolutePath());
		var layout = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		try (var files = new DefaultFileSystemAbstraction()) {
			return Recovery.isRecoveryRequired(files, layout, config, EmptyMemoryTracker.INSTANCE);
		}
	}

	List<String> logLines() throws IOException {
		try (Stream<Path> logs = Files.list(this.path.resolve("logs"))) {
			return logs.flatMap(DataFolder::lines).toList();
		}
	}

	private static Stream<String> lines(Path log) {
		try {
			return Files.readAllLines(log).stream();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
