package org.threadline.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

import org.threadline.ingest.BulkLoad;
import org.threadline.ingest.BulkLoader;
import org.threadline.ingest.FeedLoader;
import org.threadline.ingest.LoadReport;

import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StopWatch;

/**
 * Loads feeds into a database that is not there yet: writes down what they say, has the
 * offline importer make the database of it, and lets that database have the rest.
 */
final class FirstLoad {

	private final StartedParts parts;

	private final Console console;

	private final StopWatch watch = new StopWatch();

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
		run(importer);
		BulkLoad begun = imported(importer, offline.getBean(BulkLoader.class), feeds);
		this.watch.start("finishing in the database");
		LoadReport report = this.parts.get().getBean(FeedLoader.class).finish(begun);
		this.watch.stop();
		for (StopWatch.TaskInfo task : this.watch.getTaskInfo()) {
			this.console.say(task.getTimeMillis() + " ms " + task.getTaskName());
		}
		return report;
	}

	private BulkLoad imported(ToolProvider importer, BulkLoader loader, String feeds) {
		Path files = newFolder();
		try {
			this.watch.start("writing down");
			BulkLoad begun = loader.begin(feeds, files);
			this.watch.stop();
			this.watch.start("importing");
			run(importer, files.toString());
			this.watch.stop();
			return begun;
		}
		finally {
			delete(files);
		}
	}

	private static void run(ToolProvider importer, String... arguments) {
		StringWriter refusal = new StringWriter();
		if (importer.run(new PrintWriter(refusal), new PrintWriter(refusal), arguments) != 0) {
			throw new Refused(refusal.toString().strip());
		}
	}

	private static Path newFolder() {
		try {
			return Files.createTempDirectory("threadline-bulk-load");
		}
		catch (IOException failure) {
			throw new UncheckedIOException("There is no folder for what is written down: name one in -Djava.io.tmpdir",
					failure);
		}
	}

	private static void delete(Path files) {
		try {
			// it holds what the feeds hold, about children
			FileSystemUtils.deleteRecursively(files);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("Delete " + files + ": it holds personal data", failure);
		}
	}

	/** Why there can be no first load. */
	static final class Refused extends RuntimeException {

		Refused(String advice) {
			super(advice);
		}

	}

}
