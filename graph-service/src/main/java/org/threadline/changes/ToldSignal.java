package org.threadline.changes;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * Wakes subscriptions of this process when something was told. It says nothing of what or
 * to whom: each subscription asks for itself.
 */
@Component
class ToldSignal {

	private final Sinks.Many<Boolean> sink = Sinks.many().multicast().directBestEffort();

	void give() {
		this.sink.tryEmitNext(true);
	}

	Flux<Boolean> signals() {
		return this.sink.asFlux();
	}

}
