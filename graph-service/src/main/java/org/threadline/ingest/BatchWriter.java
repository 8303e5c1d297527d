package org.threadline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.threadline.cypher.LoadStatement;
import org.threadline.facts.FactWriter;
import org.threadline.graph.LoadTransactions;
import org.threadline.graph.LoadStatements;
import org.threadline.shared.IdSource;

/**
 * Writes rows with their facts, a batch to a transaction: after a crash a row is on
 * record whole or not at all.
 */
final class BatchWriter {

	private static final LoadStatement CREATE_ROWS = LoadStatement.named("create-rows");

	private static final LoadStatement LOCK_PEOPLE = LoadStatement.named("lock-people");

	private static final LoadStatement RECORD_ROWS = LoadStatement.named("record-rows");

	private final LoadTransactions graph;

	private final FactWriter facts;

	BatchWriter(LoadTransactions graph, IdSource ids) {
		this.graph = graph;
		this.facts = new FactWriter(ids);
	}

	/**
	 * Writes a batch.
	 * @return the rows that were not written, because what they replace was replaced
	 * while they were on their way
	 */
	List<RowToWrite> write(List<RowToWrite> rows, Consumer<LoadStatements> before, Consumer<LoadStatements> after) {
		if (rows.isEmpty()) {
			return List.of();
		}
		return this.graph.write((statements) -> {
			before.accept(statements);
			List<RowToWrite> late = late(statements, rows);
			List<RowToWrite> inTime = rows.stream().filter((row) -> !late.contains(row)).toList();
			record(statements, inTime);
			this.facts.write(statements, inTime.stream().map(RowToWrite::stated).toList());
			after.accept(statements);
			return late;
		});
	}

	/**
	 * What is to be replaced was on record when the batch was put together. A command may
	 * have replaced it since; once its people are locked none can any more.
	 */
	private static List<RowToWrite> late(LoadStatements statements, List<RowToWrite> rows) {
		List<RowToWrite> replacing = rows.stream().filter((row) -> row.replacedKey() != null).toList();
		if (replacing.isEmpty()) {
			return List.of();
		}
		statements.run(LOCK_PEOPLE,
				Map.of("personIds", replacing.stream().map(RowToWrite::subjectId).distinct().sorted().toList()));
		Map<String, RecordedRow> replaced = RowsOnRecord.find(statements,
				replacing.stream().map(RowToWrite::replacedKey).filter(Objects::nonNull).toList());
		return replacing.stream().filter((row) -> {
			RecordedRow earlier = replaced.get(row.replacedKey());
			return earlier == null || earlier.standing() == 0;
		}).toList();
	}

	private static void record(LoadStatements statements, List<RowToWrite> rows) {
		Map<Boolean, List<Map<String, Object>>> byNewness = rows.stream()
			.collect(Collectors.partitioningBy(RowToWrite::isNew,
					Collectors.mapping(RowToWrite::sourceRow, Collectors.toList())));
		byNewness.forEach((isNew, recorded) -> {
			if (!recorded.isEmpty()) {
				statements.run(isNew ? CREATE_ROWS : RECORD_ROWS, Map.of("rows", recorded));
			}
		});
	}

}
