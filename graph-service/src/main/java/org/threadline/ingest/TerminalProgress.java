package org.threadline.ingest;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar in the terminal, with rate and time left.
 */
final class TerminalProgress implements Progress {

	private final ProgressBar bar;

	/** Draws on standard error, so that what a command prints can be used. */
	TerminalProgress(long total) {
		this(total, new ProgressBarBuilder());
	}

	TerminalProgress(long total, ProgressBarBuilder drawnWhere) {
		this.bar = drawnWhere.setTaskName("Loading feeds").setInitialMax(total).setUnit(" rows", 1).showSpeed().build();
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
