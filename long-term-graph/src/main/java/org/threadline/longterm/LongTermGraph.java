package org.threadline.longterm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs the long-term release of Neo4j for tests: Bolt on loopback without a password, in
 * a process that ends with the one that started it. The embedded graph's classes do not
 * run on it, because settings that they name came later.
 */
public final class LongTermGraph {

	private static final String LOOPBACK = "127.0.0.1";

	private LongTermGraph() {
	}

	/**
	 * Prints one line when Neo4j is ready, its address, and runs until the input ends.
	 * @param arguments the folder where the data is kept
	 * @throws IOException when the input cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
			.setConfig(configuration())
			.build();
		try {
			System.out.println("bolt://" + LOOPBACK + ":" + boltPort(service));
			// whoever started this holds the other end, which closes however they end
			System.in.transferTo(OutputStream.nullOutputStream());
		}
		finally {
			service.shutdown();
		}
	}

	private static Map<Setting<?>, Object> configuration() {
		return Map.ofEntries(Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, 0)),
				Map.entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
				Map.entry(HttpConnector.enabled, false), Map.entry(GraphDatabaseSettings.auth_enabled, false),
				Map.entry(GraphDatabaseSettings.allow_file_urls, false),
				Map.entry(GraphDatabaseSettings.udc_enabled, false),
				Map.entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
				Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64)),
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
				Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5)));
	}

	private static int boltPort(DatabaseManagementService service) {
		return ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
			.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

}
