package org.threadline.graph.offline;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Writes nodes and relationships down for the offline importer, in three files that
 * decision 0042 describes. Nodes are numbered from 0 on.
 */
final class WrittenFiles implements AutoCloseable {

	private final Path folder;

	private final WrittenPieces nodes;

	private final WrittenPieces relationships;

	private final WrittenPieces additions;

	private long nodesNumbered;

	private long nodesWritten;

	private long relationshipsWritten;

	private long propertiesWritten;

	WrittenFiles(Path folder) {
		this.folder = folder;
		this.nodes = new WrittenPieces(folder.resolve("nodes"));
		this.relationships = new WrittenPieces(folder.resolve("relationships"));
		this.additions = new WrittenPieces(folder.resolve("additions"));
	}

	/**
	 * Takes a number for a node that is written later.
	 */
	long number() {
		return this.nodesNumbered++;
	}

	long node(Map<String, ? extends @Nullable Object> properties, String... labels) {
		long number = number();
		node(number, properties, labels);
		return number;
	}

	void node(long number, Map<String, ? extends @Nullable Object> properties, String... labels) {
		this.nodes.number(number);
		this.nodes.count(labels.length);
		for (String label : labels) {
			this.nodes.name(label);
		}
		int said = properties.size() - Collections.frequency(properties.values(), null);
		this.nodes.count(said);
		properties.forEach((name, value) -> {
			if (value != null) {
				this.nodes.name(name);
				this.nodes.value(value);
			}
		});
		this.nodes.endOfEntity();
		this.nodesWritten++;
		this.propertiesWritten += said;
	}

	/**
	 * Gives a node that is written already one more property, the only one it is given.
	 */
	void addition(long number, String name, Object value) {
		this.additions.number(number);
		this.additions.name(name);
		this.additions.value(value);
		this.additions.endOfEntity();
		this.propertiesWritten++;
	}

	void relationship(long start, String type, long end) {
		this.relationships.number(start);
		this.relationships.number(end);
		this.relationships.name(type);
		this.relationships.endOfEntity();
		this.relationshipsWritten++;
	}

	@Override
	public void close() {
		try (this.nodes; this.relationships; this.additions) {
			writeCounts();
		}
	}

	private void writeCounts() {
		Path path = this.folder.resolve("counts.properties");
		Properties counts = new Properties();
		counts.setProperty("nodes", Long.toString(this.nodesWritten));
		counts.setProperty("relationships", Long.toString(this.relationshipsWritten));
		counts.setProperty("properties", Long.toString(this.propertiesWritten));
		try (Writer file = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
			counts.store(file, null);
		}
		catch (IOException failure) {
			throw new NotWrittenDownException(path, failure);
		}
	}

}
