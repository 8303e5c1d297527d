package org.threadline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A running Neo4j whose data stays in a folder between runs. It listens for Bolt on
 * loopback only and asks for no password: whoever may open a loopback socket on this
 * machine may read the folder as well.
 */
public final class EmbeddedGraph implements AutoCloseable {

	private final DatabaseManagementService service;

	private final URI boltUri;

	private EmbeddedGraph(DatabaseManagementService service, URI boltUri) {
		this.service = service;
		this.boltUri = boltUri;
	}

	/**
	 * Starts Neo4j in a folder.
	 * @param folder where the data is kept; made when absent
	 * @param port Bolt port on loopback; 0 takes a free one
	 * @param pageCacheMegabytes memory for the page cache, in MiB
	 * @return the running graph
	 * @throws DataFolderInUseException when another process has the folder open
	 */
	public static EmbeddedGraph start(Path folder, int port, int pageCacheMegabytes) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be made", failure);
		}
		DatabaseManagementService service = open(folder, port, pageCacheMegabytes);
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		var address = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return new EmbeddedGraph(service, URI.create("bolt://localhost:" + address.getPort()));
	}

	private static DatabaseManagementService open(Path folder, int port, int pageCacheMegabytes) {
		try {
			return new DatabaseManagementServiceBuilder(folder.toAbsolutePath()).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
				.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
				.setConfig(HttpConnector.enabled, false)
				.setConfig(GraphDatabaseSettings.auth_enabled, false)
				.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMegabytes))
				.setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5))
				.build();
		}
		catch (RuntimeException failure) {
			if (causedByLock(failure)) {
				throw new DataFolderInUseException(folder.toAbsolutePath(), failure);
			}
			throw failure;
		}
	}

	private static boolean causedByLock(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Where the driver connects.
	 * @return a {@code bolt://} address on loopback
	 */
	public URI boltUri() {
		return this.boltUri;
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
