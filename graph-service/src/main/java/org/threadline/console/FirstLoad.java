package org.threadline.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;

import org.threadline.ingest.BulkLoad;
import org.threadline.ingest.BulkLoader;
import org.threadline.ingest.FeedLoader;
import org.threadline.ingest.LoadReport;

import org.springframework.context.ApplicationContext;

/**
 * Loads feeds into a database that is not there yet: writes down what they say, has the
 * offline importer make the database of it, and lets that database have the rest.
 */
final class FirstLoad {

	private final StartedParts parts;

	private final Console console;

	FirstLoad(StartedParts parts, Console console) {
		this.parts = parts;
		this.console = console;
	}

	/**
	 * Loads the feeds.
	 * @return what was done
	 * @throws Refused when there can be no first load
	 */
	LoadReport load(String feeds) {
		ApplicationContext offline = this.parts.withoutGraph();
		ToolProvider importer = offline.getBeanProvider(ToolProvider.class).getIfAvailable();
		if (importer == null) {
			throw new Refused(
					"A bulk load makes the folder of a database that runs in this process, and a server is named "
							+ "or no database was packaged: take SPRING_NEO4J_URI away, or load into the server with load");
		}
		run(importer, "check");
		BulkLoad begun = imported(importer, offline.getBean(BulkLoader.class), feeds);
		FeedLoader loader = stage("starting the database, with its constraints and indexes",
				() -> this.parts.completingLoad().getBean(FeedLoader.class));
		LoadReport report = stage("loading what is left", () -> loader.finish(begun));
		run(importer, "finish");
		return report;
	}

	private BulkLoad imported(ToolProvider importer, BulkLoader loader, String feeds) {
		try (ScratchFolder files = ScratchFolder.make()) {
			this.console.say("Writing down what the feeds say about children in " + files.path()
					+ "; it is deleted once it is imported");
			BulkLoad begun = stage("writing down", () -> loader.begin(feeds, files.path()));
			stage("importing", () -> run(importer, "import", files.path().toString()));
			return begun;
		}
	}

	/**
	 * Does a part of the load, and says how long it took: passed by, and worked.
	 */
	private <T> T stage(String name, Supplier<T> work) {
		long began = System.nanoTime();
		Duration worked = worked();
		T done = work.get();
		this.console.say(String.format(Locale.ROOT, "%s: %.1f s, %.1f s of processor time", name,
				(System.nanoTime() - began) / 1e9, worked().minus(worked).toMillis() / 1e3));
		return done;
	}

	private static Duration worked() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private static int run(ToolProvider importer, String... arguments) {
		StringWriter refusal = new StringWriter();
		int result = importer.run(new PrintWriter(refusal), new PrintWriter(refusal), arguments);
		if (result != 0) {
			throw new Refused(refusal.toString().strip());
		}
		return result;
	}

	/** Why there can be no first load. */
	static final class Refused extends RuntimeException {

		Refused(String advice) {
			super(advice);
		}

	}

}
