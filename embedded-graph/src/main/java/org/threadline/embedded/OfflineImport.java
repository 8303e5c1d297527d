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
 * importer. Without an argument it only says whether it could: an import makes a database
 * and adds to none.
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

	OfflineImport(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	@Override
	public String name() {
		return "offline-import";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, this.folder);
		DatabaseLayout database = Neo4jLayout.of(config).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (Files.exists(database.databaseDirectory())) {
			err.println("There is a database in " + this.folder + " already, and a bulk load makes a new one: "
					+ "name an empty folder in THREADLINE_DATA, or load into this one with load");
			return REFUSED;
		}
		if (arguments.length == 0) {
			return DONE;
		}
		try {
			run(config, database, WrittenGraph.in(Path.of(arguments[0])));
			return DONE;
		}
		catch (IOException failure) {
			err.println("The database in " + this.folder + " could not be made: " + failure.getMessage()
					+ ". Empty that folder and start again");
			return REFUSED;
		}
	}

	private static void run(Config config, DatabaseLayout database, WrittenGraph written) throws IOException {
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
		}
		catch (IOException failure) {
			throw failure;
		}
		catch (Exception failure) {
			throw new IOException(failure);
		}
	}

}
