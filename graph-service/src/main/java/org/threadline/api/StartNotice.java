package org.threadline.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.graph.GraphCounts;
import org.threadline.identity.IdentityInUse;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says, once the service can be used, where it is, who may sign in and what is loaded.
 */
@Component
class StartNotice {

	private static final Logger logger = LoggerFactory.getLogger(StartNotice.class);

	private final GraphCounts graph;

	private final IdentityInUse identity;

	private final Environment environment;

	StartNotice(GraphCounts graph, IdentityInUse identity, Environment environment) {
		this.graph = graph;
		this.identity = identity;
		this.environment = environment;
	}

	/**
	 * What it says is looked up once the service answers, so that nobody waits for it.
	 */
	@EventListener
	void told(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			logger.info("{}", text());
		}
	}

	String text() {
		Map<String, Long> counts = this.graph.byLabel();
		return String.join(System.lineSeparator(), List.of("", "",
				"  Threadline is ready at http://localhost:" + this.environment.getProperty("local.server.port"),
				"  Signing in: " + signingIn(),
				String.format(Locale.UK, "  Loaded: %,d children, %,d agencies, %,d practitioners, %,d events",
						counts.getOrDefault("Child", 0L), counts.getOrDefault("Agency", 0L),
						counts.getOrDefault("Practitioner", 0L), counts.getOrDefault("Event", 0L)),
				"  Synthetic data only: nobody here is a real person.", ""));
	}

	private String signingIn() {
		return switch (this.identity) {
			case IdentityInUse.Demo demo ->
				"demo identity, password demo, as any of " + String.join(", ", demo.sampleUsers());
			case IdentityInUse.Issuer issuer -> "bearer tokens of " + issuer.issuer()
					+ ((issuer.signInAt() != null) ? ", and on the page at that issuer" : "; not on the page");
		};
	}

}
