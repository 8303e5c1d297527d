package org.threadline.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
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
	 * @throws GraphStartException when the folder or the port is taken, or the folder
	 * cannot be used or holds a part only
	 */
	public static EmbeddedGraph start(Path folder, int port, int pageCacheMegabytes) {
		new UnfinishedLoad(folder).refuse();
		return start(folder, port, pageCacheMegabytes, true);
	}

	static EmbeddedGraph start(Path folder, int port, int pageCacheMegabytes, boolean planAgain) {
		Path home = folder.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
		}
		catch (IOException failure) {
			throw new DataFolderUnusableException(home, failure);
		}
		DatabaseManagementService service = open(home, port, pageCacheMegabytes, planAgain);
		try {
			return new EmbeddedGraph(service, boltUri(service));
		}
		catch (RuntimeException failure) {
			service.shutdown();
			throw new DataFolderUnusableException(home, failure);
		}
	}

	private static DatabaseManagementService open(Path home, int port, int pageCacheMegabytes, boolean planAgain) {
		try {
			return new DatabaseManagementServiceBuilder(home)
				.setConfig(GraphConfiguration.of(port, pageCacheMegabytes, planAgain))
				.build();
		}
		catch (RuntimeException failure) {
			if (causedBy(FileLockException.class, failure)) {
				throw new DataFolderInUseException(home, failure);
			}
			if (causedBy(PortBindException.class, failure)) {
				throw new PortInUseException(port, failure);
			}
			throw failure;
		}
	}

	private static URI boltUri(DatabaseManagementService service) {
		var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		// a database that did not recover is listed all the same: using it says why
		database.beginTx().close();
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://" + GraphConfiguration.LOOPBACK + ":" + port);
	}

	private static boolean causedBy(Class<? extends Throwable> kind, Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
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
