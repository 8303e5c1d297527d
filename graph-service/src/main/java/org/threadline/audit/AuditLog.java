package org.threadline.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.shared.IdSource;
import org.threadline.shared.Problem;

import org.springframework.stereotype.Component;

/**
 * Where entries are kept. An entry is durable once its commit is done, and nothing may
 * leave the service before.
 */
@Component
public class AuditLog {

	private static final Logger logger = LoggerFactory.getLogger(AuditLog.class);

	private static final Command WRITE_ENTRIES = Command.named("audit/write-entries");

	private final IdSource ids;

	private final GroupCommit group;

	AuditLog(GraphTransactions graph, IdSource ids) {
		this.ids = ids;
		this.group = new GroupCommit(
				(rows) -> graph.write((statements) -> statements.run(WRITE_ENTRIES, Map.of("entries", rows))));
	}

	/**
	 * Commits entries together with those of others who ask at the same time.
	 * @param entries the entries
	 * @return done once they are durable
	 */
	public CompletableFuture<Void> commit(List<AuditEntry> entries) {
		return this.group.commit(rows(entries));
	}

	/**
	 * Commits entries with the next that are committed.
	 * @param entries the entries
	 * @return done once they are durable, which {@link OwedEntries#settle} sees to
	 */
	CompletableFuture<Void> commitWithNext(List<AuditEntry> entries) {
		return this.group.commitWithNext(rows(entries));
	}

	/**
	 * Waits until entries are durable.
	 * @param recorded what {@link #commit} gave
	 * @throws Problem when they could not be made so: nothing may be answered then
	 */
	public void await(CompletableFuture<Void> recorded) {
		try {
			recorded.join();
		}
		catch (CompletionException failure) {
			logger.error("Audit entries could not be committed; nothing is answered", failure.getCause());
			throw Problem.notRecorded();
		}
	}

	/**
	 * Writes entries as part of a transaction, with which they stand or fall.
	 * @param statements the transaction
	 * @param entries the entries
	 */
	public void write(Statements statements, List<AuditEntry> entries) {
		statements.run(WRITE_ENTRIES, Map.of("entries", rows(entries)));
	}

	@PreDestroy
	void close() {
		this.group.close();
	}

	private List<Map<String, Object>> rows(List<AuditEntry> entries) {
		return entries.stream().map((entry) -> entry.row(this.ids.next())).toList();
	}

}
