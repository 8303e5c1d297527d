package org.threadline.embedded;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.BatchImporterFactory;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.internal.batchimport.staging.ExecutionMonitor;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.context.FixedVersionContextSupplier;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.EmptyLogTailMetadata;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;

/**
 * Makes the database of a folder out of files that describe it, by Neo4j's offline
 * importer. Its argument is what to do: {@code check} whether it could, since an import
 * makes a database and adds to none; {@code import} and the folder of the files, after
 * which the folder of the database is marked as unfinished; {@code finish}, once the rest
 * is loaded too.
 */
final class OfflineImport implements ToolProvider {

	private static final int DONE = 0;

	private static final int REFUSED = 1;

	/** A database that is made otherwise has these indexes from its beginning. */
	private static final Configuration CONFIGURATION = new Configuration() {
		@Override
		public IndexConfig indexConfig() {
			return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
		}
	};

	private final Path folder;

	private final UnfinishedLoad unfinished;

	OfflineImport(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
		this.unfinished = new UnfinishedLoad(folder);
	}

	@Override
	public String name() {
		return "offline-import";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		try {
			return switch (arguments[0]) {
				case "check" -> check(err);
				case "import" -> check(err) == DONE ? make(Path.of(arguments[1])) : REFUSED;
				case "finish" -> finish(err);
				default -> throw new IllegalArgumentException(arguments[0]);
			};
		}
		catch (IOException failure) {
			err.println("The database in " + this.folder + " could not be made: " + failure.getMessage()
					+ ". Empty that folder and start again");
			return REFUSED;
		}
	}

	private int check(PrintWriter err) {
		if (this.unfinished.isMarked()) {
			err.println("In " + this.folder + " a bulk load was cut off, or is still running: if it was cut off, empty "
					+ "that folder and start again");
			return REFUSED;
		}
		if (Files.exists(database().databaseDirectory())) {
			err.println("There is a database in " + this.folder + " already, and a bulk load makes a new one: "
					+ "name an empty folder in THREADLINE_DATA, or load into this one with load");
			return REFUSED;
		}
		return DONE;
	}

	private int finish(PrintWriter err) {
		try {
			this.unfinished.finish();
			return DONE;
		}
		catch (IOException failure) {
			err.println("All is loaded, but nothing starts on it yet: delete " + failure.getMessage());
			return REFUSED;
		}
	}

	private DatabaseLayout database() {
		return Neo4jLayout.of(configuration()).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private Config configuration() {
		return Config.defaults(GraphDatabaseSettings.neo4j_home, this.folder);
	}

	private int make(Path writtenDown) throws IOException {
		Config config = configuration();
		DatabaseLayout database = database();
		WrittenGraph written = WrittenGraph.in(writtenDown);
		this.unfinished.mark();
		Files.createDirectories(database.databaseDirectory());
		try (var files = new DefaultFileSystemAbstraction();
				var scheduler = JobSchedulerFactory.createInitialisedScheduler();
				BatchImporter importer = BatchImporterFactory.withHighestPriority()
					.instantiate(database, files, PageCacheTracer.NULL, CONFIGURATION, NullLogService.getInstance(),
							ExecutionMonitor.INVISIBLE, DefaultAdditionalIds.EMPTY, new EmptyLogTailMetadata(config),
							config, Monitor.NO_MONITOR, scheduler, Collector.STRICT,
							TransactionLogInitializer.getLogFilesInitializer(), new IndexImporterFactoryImpl(),
							EmptyMemoryTracker.INSTANCE,
							new CursorContextFactory(PageCacheTracer.NULL,
									FixedVersionContextSupplier.EMPTY_CONTEXT_SUPPLIER),
							DatabaseCreationOptions.EMPTY_CREATION_OPTIONS)) {
			importer.doImport(written);
			return DONE;
		}
		catch (IOException failure) {
			throw failure;
		}
		catch (Exception failure) {
			throw new IOException(failure);
		}
	}

}
