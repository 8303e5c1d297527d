package org.threadline.ingest;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the feeds when the service starts. It says that it is out of service until that
 * is done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class StartUpLoad implements ApplicationRunner, HealthIndicator {

	private final FeedLoader loader;

	private final IngestSettings settings;

	private volatile boolean done;

	StartUpLoad(FeedLoader loader, IngestSettings settings) {
		this.loader = loader;
		this.settings = settings;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.settings.loadsAtStart()) {
			this.loader.load(this.settings.feeds());
		}
		this.done = true;
	}

	@Override
	public Health health() {
		return this.done ? Health.up().build() : Health.outOfService().withDetail("feeds", "loading").build();
	}

}
