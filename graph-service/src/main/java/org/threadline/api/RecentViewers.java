package org.threadline.api;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

/**
 * Remembers who signs in by a name, for a short while. What they may see is looked up at
 * every read all the same.
 */
class RecentViewers {

	/** How long a change of post may go unnoticed here. */
	static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);

	private static final int AT_MOST = 10_000;

	private final Function<String, Optional<Viewer>> lookUp;

	private final Cache<String, Viewer> recent;

	RecentViewers(Function<String, Optional<Viewer>> lookUp, Ticker ticker) {
		this.lookUp = lookUp;
		this.recent = Caffeine.newBuilder()
			.expireAfterWrite(REMEMBERED_FOR)
			.maximumSize(AT_MOST)
			.ticker(ticker)
			.build();
	}

	/** Names nobody signs in by are not remembered: they may be given a post any time. */
	Optional<Viewer> find(String signIn) {
		@Nullable Viewer remembered = this.recent.getIfPresent(signIn);
		if (remembered != null) {
			return Optional.of(remembered);
		}
		Optional<Viewer> found = this.lookUp.apply(signIn);
		found.ifPresent((viewer) -> this.recent.put(signIn, viewer));
		return found;
	}

}
