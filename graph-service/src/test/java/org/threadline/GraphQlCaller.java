package org.threadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import com.jayway.jsonpath.JsonPath;
import io.micrometer.core.instrument.MeterRegistry;
import org.neo4j.driver.Driver;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.ProtectedReads;
import org.threadline.identity.SignedInViewer;
import org.threadline.ingest.FeedLoader;
import org.threadline.visibility.DecisionsAtMoments;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Asks the service as its users do: over HTTP, with a name and the sample password.
 */
public class GraphQlCaller {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Whoever listens is told what there is at once. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/**
	 * Rarely, on a busy machine where the one before has just hung up, a stream stands
	 * still: whoever listens begins anew then.
	 */
	private static final int BEGUN_ANEW = 5;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	GraphQlCaller(Environment environment) {
		this.environment = environment;
	}

	/**
	 * A caller of another service than the one under test.
	 */
	public static GraphQlCaller of(Environment environment) {
		return new GraphQlCaller(environment);
	}

	/**
	 * Asks and gives the whole answer.
	 */
	public Answer ask(String user, String query, Map<String, Object> variables) {
		return send(user, JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
	}

	public Answer ask(String user, String query) {
		return ask(user, query, Map.of());
	}

	public Answer send(String user, String body) {
		return send(posting(user, body).build());
	}

	private HttpRequest.Builder posting(String user, String body) {
		return HttpRequest.newBuilder(address("/graphql"))
			.header("Content-Type", "application/json")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)))
			.POST(BodyPublishers.ofString(body));
	}

	/**
	 * Asks to be told as things come, until something is told or nothing more is.
	 * @return what was told, as a list
	 */
	public Answer listen(String user, String subscription, Predicate<String> isLast) {
		HttpRequest request = posting(user, JSON.writeValueAsString(Map.of("query", subscription)))
			.header("Accept", "text/event-stream")
			.build();
		for (int begun = 0; begun < BEGUN_ANEW; begun++) {
			HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
			Optional<List<String>> told = told(response.body(), isLast);
			if (told.isPresent()) {
				return new Answer(response.statusCode(), told.get().toString(), response.headers().map());
			}
		}
		throw new IllegalStateException("Nothing is told: " + subscription);
	}

	/** Empty where the stream stood still. */
	private static Optional<List<String>> told(InputStream stream, Predicate<String> isLast) {
		CompletableFuture<Void> patience = CompletableFuture.runAsync(() -> close(stream),
				CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
		List<String> told = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("data:{")) {
					told.add(line.substring("data:".length()));
					if (isLast.test(line)) {
						break;
					}
				}
			}
			return Optional.of(told);
		}
		catch (IOException stoodStill) {
			return Optional.empty();
		}
		finally {
			patience.cancel(false);
		}
	}

	private static void close(InputStream told) {
		try {
			told.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * What the health probe answers with.
	 */
	public int health() {
		return send(HttpRequest.newBuilder(address("/actuator/health")).build()).status();
	}

	private Answer send(HttpRequest request) {
		HttpResponse<String> response = send(request, BodyHandlers.ofString());
		return new Answer(response.statusCode(), response.body(), response.headers().map());
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
		try {
			return this.client.send(request, body);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	public URI address(String path) {
		return URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + path);
	}

	/**
	 * The ids of the children found by a name and a day of birth.
	 */
	public List<String> find(String user, String given, String family, LocalDate born) {
		return ask(user, """
				query($given: String, $family: String, $born: Date) {
				  findChildren(criteria: {givenName: $given, familyName: $family, dateOfBirth: $born}) {
				    ... on ChildMatches { children { id } }
				  }
				}""", Map.of("given", given, "family", family, "born", born.toString())).read("$..children[*].id");
	}

	/**
	 * Finds a child and opens the record.
	 */
	public String open(String user, String given, String family, LocalDate born) {
		String id = find(user, given, family, born).getFirst();
		open(user, id);
		return id;
	}

	public Answer open(String user, String childId) {
		return ask(user, """
				mutation($input: OpenRecordInput!) {
				  openRecord(input: $input) { child { id access { __typename } } refusals { code field } }
				}""", Map.of("input", Map.of("commandId", UUID.randomUUID().toString(), "childId", childId, "purpose",
				"DIRECT_WORK", "reason", "I am working with this child")));
	}

	/**
	 * An answer of the service.
	 */
	public record Answer(int status, String body, Map<String, List<String>> headers) {

		public <T> T read(String path) {
			return JsonPath.read(this.body, path);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		GraphQlCaller graphQlCaller(Environment environment) {
			return new GraphQlCaller(environment);
		}

		@Bean
		Commands commands(GraphQlCaller service) {
			return new Commands(service);
		}

		@Bean
		OwnChildren ownChildren(FeedLoader loader, GraphQlCaller service, Driver driver) {
			return new OwnChildren(loader, service, driver);
		}

		@Bean
		StatementTrips statementTrips(MeterRegistry meters) {
			return new StatementTrips(meters);
		}

		@Bean
		static ProfiledStatements profiledStatements() {
			return new ProfiledStatements();
		}

		@Bean
		static StatementsTogether statementsTogether() {
			return new StatementsTogether();
		}

		@Bean
		static BeanPostProcessor statementsMayBeHeldBack(StatementsTogether together) {
			return WatchedDriver.of(together);
		}

		@Bean
		static BeanPostProcessor statementsMayBeProfiled(ProfiledStatements profiled) {
			return WatchedDriver.of(profiled);
		}

		@Bean
		DecisionsAtMoments decisionsAtMoments(GraphTransactions graph, ProtectedReads reads,
				AgreementsInForce agreements, SignedInViewer viewers) {
			return new DecisionsAtMoments(graph, reads, agreements, viewers);
		}

		@Bean
		AnswersWhileStarting answersWhileStarting(GraphQlCaller service) {
			return new AnswersWhileStarting(service);
		}

	}

}
