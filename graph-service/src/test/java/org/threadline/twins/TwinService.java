package org.threadline.twins;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Order;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

import org.threadline.GraphOfTheRun;
import org.threadline.GraphQlCaller;
import org.threadline.WatchedDriver;
import org.threadline.ingest.FeedLoader;

/**
 * A service for worlds of pairs: its clock stands, its ids and its key are fixed, and
 * every viewer of a world may sign in. It is loaded with one side, asked, emptied, and
 * loaded with the other. Tests of worlds come last: by then the database's code is
 * compiled. Where tests share a service, its graph is taken over, as nobody needs it any
 * more.
 */
@Order(Integer.MAX_VALUE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "threadline.graph.embedded.folder=target/twin-service", "threadline.feeds=none",
				"threadline.changes.tell-every=P1D", "threadline.changes.look-every=P1D",
				"threadline.audit.seal-every=P1D",
				"threadline.paging.secret=the same on both sides, or cursors differ" })
@ContextConfiguration(initializers = TwinService.Viewers.class)
@Import(TwinService.Fixed.class)
@interface TwinService {

	/** How many pairs are compared. */
	int PAIRS = Integer.getInteger("threadline.twins.pairs", 300);

	/** So many are in the graph at once, and are made together. */
	int AT_ONCE = 300;

	/** With which of those made together they begin, to ask about some of many again. */
	int FROM = Integer.getInteger("threadline.twins.from", 0) / AT_ONCE * AT_ONCE;

	/**
	 * Worlds of other tests begin at these numbers: the service remembers for a while who
	 * signs in by a name.
	 */
	int FIRST_WITH_LEAKS = 20_000;

	int FIRST_WITH_MUTANTS = 30_000;

	/** How many pairs each of these has at most. */
	int OTHERS = 60;

	/** Names the viewers of all worlds as sample users. */
	class Viewers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			String users = Stream
				.of(IntStream.range(0, PAIRS), IntStream.range(FIRST_WITH_LEAKS, FIRST_WITH_LEAKS + OTHERS),
						IntStream.range(FIRST_WITH_MUTANTS, FIRST_WITH_MUTANTS + OTHERS))
				.flatMap(IntStream::boxed)
				.map((number) -> "w" + number + ".viewer,w" + number + ".privileged")
				.collect(Collectors.joining(","));
			Map<String, Object> properties = new HashMap<>(Map.of("threadline.identity.sample-users", users));
			GraphOfTheRun.takeOver()
				.ifPresentOrElse((address) -> properties.put("spring.neo4j.uri", address),
						() -> InMemory.folder(context)
							.ifPresent(
									(folder) -> properties.put("threadline.graph.embedded.folder", folder.toString())));
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("viewers of worlds", properties));
		}

	}

	/** What would else differ from side to side. */
	@TestConfiguration(proxyBeanMethods = false)
	class Fixed {

		@Bean
		@Primary
		Clock standingClock() {
			return Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
		}

		@Bean
		@Primary
		FixedIds fixedIds() {
			return new FixedIds();
		}

		@Bean
		static SentStatements sentStatements() {
			return new SentStatements();
		}

		@Bean
		static BeanPostProcessor statementsAreWatched(SentStatements sent) {
			return WatchedDriver.of(sent);
		}

		@Bean
		TwinGraph twinGraph(Driver driver, FeedLoader loader, FixedIds ids) {
			return new TwinGraph(driver, loader, ids);
		}

		@Bean
		Conversation conversation(Environment environment, FixedIds ids, MeterRegistry meters) {
			return new Conversation(GraphQlCaller.of(environment), ids, meters);
		}

	}

}
