package org.threadline.changes;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.threadline.paging.Connection;
import org.threadline.viewer.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what changed since a moment, and tells of changes as they come.
 */
@Controller
class ChangesController {

	private static final int PAGE = 20;

	private final Changes changes;

	private final ToldSignal told;

	private final Duration lookEvery;

	ChangesController(Changes changes, ToldSignal told, ChangesSettings settings) {
		this.changes = changes;
		this.told = told;
		this.lookEvery = settings.lookEvery();
	}

	@QueryMapping
	Connection<Change> changes(@Argument @Nullable String since, @Argument @Nullable Integer first,
			@ContextValue Viewer viewer) {
		return this.changes.since(viewer, since, (first != null) ? first : PAGE);
	}

	/**
	 * Starts with what was told since the cursor, or since the beginning, and goes on for
	 * as long as somebody listens. A signal comes from this process, a look finds what
	 * another one told.
	 */
	@SubscriptionMapping
	Flux<Change> changed(@Argument @Nullable String since, @ContextValue Viewer viewer) {
		AtomicReference<@Nullable String> last = new AtomicReference<>(since);
		return Flux.merge(Mono.just(true), this.told.signals(), Flux.interval(this.lookEvery).map((tick) -> true))
			.onBackpressureLatest()
			.concatMap((signal) -> Mono.fromSupplier(() -> this.changes.since(viewer, last.get(), PAGE))
				.subscribeOn(Schedulers.boundedElastic())
				.expand((page) -> page.pageInfo().hasNextPage()
						? Mono.fromSupplier(() -> this.changes.since(viewer, page.pageInfo().endCursor(), PAGE))
							.subscribeOn(Schedulers.boundedElastic())
						: Mono.empty()),
					1)
			.concatMapIterable(Connection::nodes)
			.doOnNext((change) -> last.set(change.cursor()));
	}

}
