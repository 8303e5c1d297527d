package org.threadline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Starts who is measured, each in a process of its own but for the driver.
 */
final class Contestants {

	/**
	 * The service; the driver alone; a peer; the service without audit; without audit and
	 * filter.
	 */
	static final List<String> NAMES = List.of("service", "driver", "peer", "no-audit", "no-filter");

	/**
	 * The service as it could be set up: with threads of the platform, reading each
	 * document anew, and with other collectors of garbage. Asked for by name.
	 */
	static final List<String> OTHERWISE = List.of("platform-threads", "each-parsed", "serial-collector", "z-collector");

	/** The class of the program that serves. */
	private static final String SERVICE = "org.threadline.ThreadlineApplication";

	private static final String WITHOUT_AUDIT = "org.threadline.benchmarks.ServiceWithoutAudit";

	private final URI graph;

	private final Path logs;

	private final Path module;

	private final Function<String, List<String>> serviceOptions;

	/**
	 * Takes what they share.
	 * @param graph address of the database
	 * @param logs where they write what they say
	 * @param module folder of this module
	 * @param serviceOptions options of the JVM of a service, by its name
	 */
	Contestants(URI graph, Path logs, Path module, Function<String, List<String>> serviceOptions) {
		this.graph = graph;
		this.logs = logs;
		this.module = module;
		this.serviceOptions = serviceOptions;
	}

	static String named(String name) {
		if (!NAMES.contains(name) && !OTHERWISE.contains(name)) {
			throw new IllegalArgumentException("There is no contestant " + name + ". Known are "
					+ String.join(", ", NAMES) + ", " + String.join(", ", OTHERWISE) + ".");
		}
		return name;
	}

	Contestant start(String name) {
		return switch (name) {
			case "service" -> service(name, SERVICE, List.of());
			case "driver" -> new BareDriver(this.graph);
			case "peer" -> peer();
			case "no-audit" -> service(name, "", WITHOUT_AUDIT, List.of(), reads());
			case "no-filter" ->
				service(name, this.module.resolve("src/unfiltered") + System.getProperty("path.separator"),
						WITHOUT_AUDIT, List.of(), reads());
			case "platform-threads" -> service(name, SERVICE, List.of("-Dspring.threads.virtual.enabled=false"));
			case "each-parsed" -> service(name, "org.threadline.benchmarks.ServiceParsingEachTime", List.of());
			case "serial-collector" -> service(name, SERVICE, List.of("-XX:+UseSerialGC"));
			case "z-collector" -> service(name, SERVICE, List.of("-XX:+UseZGC"));
			default -> throw new IllegalArgumentException(name);
		};
	}

	/** What is left out of a command's transaction would be another command. */
	private static Set<Operation> reads() {
		Set<Operation> reads = EnumSet.allOf(Operation.class);
		reads.removeIf((operation) -> !operation.isRead());
		return reads;
	}

	private Contestant service(String name, String main, List<String> options) {
		return service(name, "", main, options, EnumSet.allOf(Operation.class));
	}

	private Contestant service(String name, String before, String main, List<String> options,
			Set<Operation> operations) {
		int port = OwnProcess.freePort();
		OwnProcess process = OwnProcess.java(name, this.logs, before,
				Stream.concat(this.serviceOptions.apply(name).stream(), options.stream()).toList(),
				Map.of("SPRING_NEO4J_URI", this.graph.toString(), "SERVER_PORT", String.valueOf(port),
						"THREADLINE_FEEDS", "none"),
				main);
		return GraphQlContestant.service(name, process.readyWhen(port, () -> isUp(port)), port, operations);
	}

	private static boolean isUp(int port) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health")).build(),
						BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private Contestant peer() {
		Path folder = this.module.resolve("peer");
		if (!Files.exists(folder.resolve("node_modules"))) {
			OwnProcess.start("peer-install", this.logs, folder, Map.of(), List.of("npm", "ci")).finish();
		}
		int port = OwnProcess.freePort();
		OwnProcess process = OwnProcess.start("peer", this.logs, folder,
				Map.of("GRAPH", this.graph.toString(), "PORT", String.valueOf(port), "NODE_ENV", "production"),
				List.of("node", "server.mjs"));
		return GraphQlContestant.peer("peer", process.readyWhen(port, () -> true), port,
				EnumSet.of(Operation.INVOLVEMENTS, Operation.CHRONOLOGY_20, Operation.CHRONOLOGY_200,
						Operation.CHRONOLOGY_5000, Operation.WEB, Operation.SEARCH));
	}

}
