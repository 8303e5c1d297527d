package org.threadline.sources;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns whoever runs the service, once it is ready, of sources that have stopped sending.
 */
@Component
class StaleSourcesWarning {

	private static final Logger logger = LoggerFactory.getLogger(StaleSourcesWarning.class);

	private final Sources sources;

	StaleSourcesWarning(Sources sources) {
		this.sources = sources;
	}

	@EventListener
	void told(AvailabilityChangeEvent<ReadinessState> change) {
		if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			warn();
		}
	}

	private void warn() {
		this.sources.all()
			.stream()
			.filter(Source::isStale)
			.forEach((source) -> logger
				.warn("{} has sent nothing since {} and is stale since {}: what it has come to know may be missing. "
						+ "Ask for a new delivery.", source.title(), source.extractedOn(), source.staleSince()));
	}

}
