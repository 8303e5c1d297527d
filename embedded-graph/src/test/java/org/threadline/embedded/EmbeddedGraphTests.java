package org.threadline.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.Neo4jException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * One running graph, seen from around it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedGraphTests {

	private static final int PAGE_CACHE = 16;

	private Path folder;

	private EmbeddedGraph graph;

	@BeforeAll
	void starts(@TempDir Path folder) {
		this.folder = folder;
		this.graph = EmbeddedGraph.start(this.folder, 0, PAGE_CACHE);
	}

	@AfterAll
	void stops() {
		this.graph.close();
	}

	@Test
	void takesAFreePortOnLoopback() {
		URI address = this.graph.boltUri();
		assertThat(address).hasScheme("bolt").hasHost("127.0.0.1");
		assertThat(address.getPort()).isPositive();
	}

	@Test
	void listensForBoltOnLoopbackOnly() throws IOException {
		int port = this.graph.boltUri().getPort();
		assertThatCode(() -> connect(InetAddress.ofLiteral("127.0.0.1"), port)).doesNotThrowAnyException();
		// a listener on every address would answer on the second loopback address as well
		assertThat(Stream.concat(Stream.of(InetAddress.ofLiteral("127.0.0.2")), addressesSeenFromOutside()))
			.allSatisfy((address) -> assertThatExceptionOfType(ConnectException.class)
				.isThrownBy(() -> connect(address, port)));
	}

	@Test
	void writesNoQueryAndNoParameterToAnyLog() throws IOException {
		try (Cypher cypher = Cypher.at(this.graph.boltUri())) {
			cypher.write("CREATE (:Child {name: 'Wren Literal', other: $name})", Map.of("name", "Wren Parameter"));
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> cypher.write("MATCH (:Child {name: 'Wren Mistaken'}", Map.of()));
		}
		assertThat(new DataFolder(this.folder).logLines()).isNotEmpty().noneMatch((line) -> line.contains("Wren"));
	}

	@Test
	void findsByTextAndByRangeWithWhatIsLeftOfNeo4jsLibraries() {
		try (Cypher cypher = Cypher.at(this.graph.boltUri())) {
			cypher.write("CREATE FULLTEXT INDEX street FOR (address:Address) ON EACH [address.street]", Map.of());
			cypher.write("CREATE INDEX since FOR (address:Address) ON (address.area, address.since)", Map.of());
			cypher.write("CREATE CONSTRAINT one FOR (address:Address) REQUIRE address.id IS UNIQUE", Map.of());
			cypher.write("CALL db.awaitIndexes(30)", Map.of());
			cypher.write("CREATE (:Address {id: 1, area: 'north', street: 'Quarry Lane', since: date('2019-04-01')})",
					Map.of());
			cypher.write("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", Map.of());
			assertThat(
					cypher.number("CALL db.index.fulltext.queryNodes('street', 'quarry~') YIELD node RETURN node.id"))
				.isEqualTo(1);
			assertThat(cypher.number("MATCH (address:Address {area: 'north'})"
					+ " WHERE address.since > date('2019-01-01') RETURN address.id"))
				.isEqualTo(1);
		}
	}

	@Test
	void readsNoFileOfThisMachine() throws IOException {
		Path outside = Files.writeString(this.folder.resolve("outside.csv"), "secret");
		try (Cypher cypher = Cypher.at(this.graph.boltUri())) {
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> cypher.number("LOAD CSV FROM '" + outside.toUri() + "' AS line RETURN count(line)"));
		}
	}

	@Test
	void refusesASecondStartOnItsFolder() {
		assertThatExceptionOfType(DataFolderInUseException.class)
			.isThrownBy(() -> EmbeddedGraph.start(this.folder, 0, PAGE_CACHE))
			.withMessage("The data folder " + this.folder + " is in use by another running Threadline or Neo4j.");
	}

	@Test
	void refusesAPortThatIsTaken(@TempDir Path another) {
		int taken = this.graph.boltUri().getPort();
		assertThatExceptionOfType(PortInUseException.class)
			.isThrownBy(() -> EmbeddedGraph.start(another, taken, PAGE_CACHE))
			.withMessage("Port " + taken + " is taken by another process.");
	}

	@Test
	void refusesAFileInPlaceOfItsFolder(@TempDir Path another) throws IOException {
		Path file = Files.createFile(another.resolve("file"));
		assertThatExceptionOfType(DataFolderUnusableException.class)
			.isThrownBy(() -> EmbeddedGraph.start(file, 0, PAGE_CACHE))
			.withMessageContaining(file.toString());
	}

	private static void connect(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2000);
		}
	}

	private static Stream<InetAddress> addressesSeenFromOutside() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress());
	}

}
