package org.threadline.api;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.graph.GraphCounts;
import org.threadline.identity.IdentitySettings;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says, once the service can be used, where it is, who may sign in and what is loaded.
 */
@Component
class StartNotice {

	private static final Logger logger = LoggerFactory.getLogger(StartNotice.class);

	private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	private final GraphCounts graph;

	private final IdentitySettings identity;

	private final Environment environment;

	StartNotice(GraphCounts graph, IdentitySettings identity, Environment environment) {
		this.graph = graph;
		this.identity = identity;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		logger.info("{}", text());
	}

	private String text() {
		Map<String, Long> counts = this.graph.byLabel();
		return String.join(System.lineSeparator(), List.of("", "",
				"  Threadline is ready at http://localhost:" + this.environment.getProperty("local.server.port"),
				"  Signing in: " + signingIn(),
				"  Loaded: %,d children, %,d agencies, %,d practitioners, %,d events".formatted(
						counts.getOrDefault("Child", 0L), counts.getOrDefault("Agency", 0L),
						counts.getOrDefault("Practitioner", 0L), counts.getOrDefault("Event", 0L)),
				"  Synthetic data only: nobody here is a real person.", ""));
	}

	private String signingIn() {
		String issuer = this.environment.getProperty(ISSUER, "");
		return issuer.isEmpty()
				? "demo identity, password demo, as any of " + String.join(", ", this.identity.sampleUsers())
				: "bearer tokens of " + issuer;
	}

}
