package org.threadline.ingest;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar in the terminal, with rate and time left.
 */
final class TerminalProgress implements Progress {

	private final ProgressBar bar;

	TerminalProgress(long total) {
		this.bar = new ProgressBarBuilder().setTaskName("Loading feeds")
			.setInitialMax(total)
			.setUnit(" rows", 1)
			.showSpeed()
			.build();
	}

	@Override
	public void rows(long count) {
		this.bar.stepBy(count);
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
