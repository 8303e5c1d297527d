package org.threadline.embedded;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/**
 * Neo4j's settings for a database that shares a process, a small machine and a folder
 * with the service, and that holds data about children.
 */
final class GraphConfiguration {

	/** Numeric, so that no hosts file decides who can reach the data. */
	static final String LOOPBACK = InetAddress.ofLiteral("127.0.0.1").getHostAddress();

	/** Longer than anything that keeps its first plans runs. */
	private static final Duration NEVER = Duration.ofDays(1);

	private GraphConfiguration() {
	}

	static Map<Setting<?>, Object> of(int port, int pageCacheMegabytes, boolean planAgain) {
		return Map.ofEntries(
				// one door, and nobody outside this machine can knock at it
				Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port)),
				Map.entry(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED),
				Map.entry(HttpConnector.enabled, false), Map.entry(GraphDatabaseSettings.auth_enabled, false),
				Map.entry(GraphDatabaseSettings.allow_file_urls, false),

				// nothing tells the network or the vendor that this database exists
				Map.entry(BoltConnector.enable_discovery, false),
				Map.entry(FleetManagementSettings.fleet_manager_enabled, false),
				Map.entry(GraphDatabaseSettings.udc_enabled, false),

				// query text and parameters name children: they stay out of every log
				Map.entry(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
				Map.entry(GraphDatabaseSettings.log_queries_parameter_logging_enabled, false),
				Map.entry(GraphDatabaseSettings.log_queries_obfuscate_literals, true),

				// one runaway query fails by itself instead of taking the heap from all
				Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCacheMegabytes)),
				Map.entry(GraphDatabaseSettings.memory_transaction_global_max_size,
						Runtime.getRuntime().maxMemory() / 3),

				// planning is what a first answer waits for: once is enough, however long
				// the
				// lists are that a statement is asked with
				Map.entry(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false),
				// nor once more to compile expressions: this edition has none
				Map.entry(GraphDatabaseInternalSettings.cypher_expression_engine,
						GraphDatabaseInternalSettings.CypherExpressionEngine.INTERPRETED),
				Map.entry(GraphDatabaseSettings.cypher_min_replan_interval,
						planAgain ? GraphDatabaseSettings.cypher_min_replan_interval.defaultValue() : NEVER),

				// the log need only outlive a crash: there is no replica to catch up
				Map.entry(GraphDatabaseSettings.keep_logical_logs, "256M size"),
				Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64)),

				// the default waits twice five seconds for clients, and ours is gone by
				// then
				Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO),
				Map.entry(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5)));
	}

}
