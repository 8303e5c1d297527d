package org.threadline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.threadline.viewer.Viewer.SubjectViewer;

import static org.assertj.core.api.Assertions.assertThat;

class RecentViewersTests {

	private final AtomicLong nanos = new AtomicLong();

	private final List<String> lookedUp = new ArrayList<>();

	private final RecentViewers viewers = new RecentViewers((signIn) -> {
		this.lookedUp.add(signIn);
		return signIn.equals("stranger") ? Optional.empty() : Optional.of(new SubjectViewer(signIn, signIn));
	}, this.nanos::get);

	@Test
	void aViewerIsLookedUpOnceInThirtySeconds() {
		this.viewers.find("teacher");
		this.nanos.addAndGet(RecentViewers.REMEMBERED_FOR.toNanos() - 1);
		this.viewers.find("teacher");
		assertThat(this.lookedUp).containsExactly("teacher");

		this.nanos.addAndGet(1);
		this.viewers.find("teacher");
		assertThat(this.lookedUp).containsExactly("teacher", "teacher");
	}

	@Test
	void twoNamesAreTwoViewers() {
		assertThat(this.viewers.find("teacher")).isNotEqualTo(this.viewers.find("police"));
	}

	@Test
	void aNameNobodySignsInByIsLookedUpAgain() {
		assertThat(this.viewers.find("stranger")).isEmpty();
		assertThat(this.viewers.find("stranger")).isEmpty();
		assertThat(this.lookedUp).hasSize(2);
	}

}
