package org.threadline.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.ProtectedReads;
import org.threadline.graph.Row;
import org.threadline.shared.Problem;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * The way of every read of protected facts: it is on record who looks before the answer
 * leaves, or there is no answer.
 */
@Component
public class AuditedReads {

	private final ProtectedReads reads;

	private final AuditLog log;

	AuditedReads(ProtectedReads reads, AuditLog log) {
		this.reads = reads;
		this.log = log;
	}

	/**
	 * Reads about children. The entries are committed beside the read.
	 * @param scope who asks, and under which rules
	 * @param action the field of the API
	 * @param childIds whom it is about: an entry for each, whether there is such a child
	 * or not
	 * @param query a query composed of views
	 * @param arguments the query's own parameters
	 * @return the rows
	 */
	public List<Row> read(VisibleScope scope, String action, Collection<String> childIds, ViewQuery query,
			Map<String, ? extends @Nullable Object> arguments) {
		return read(scope, action, childIds, (trips) -> trips.read(query, arguments));
	}

	/**
	 * Reads about children in more trips than one. The entries are committed beside them.
	 * A read that may withhold something on purpose answers {@code withheld}, how much it
	 * did: that is put on record behind it, nothing withheld included, so that whoever
	 * waits for the answer waits for as long either way.
	 * @param scope who asks, and under which rules
	 * @param action the field of the API
	 * @param childIds whom it is about: an entry for each, whether there is such a child
	 * or not
	 * @param reading what to read
	 * @return what the reading gives
	 */
	public List<Row> read(VisibleScope scope, String action, Collection<String> childIds,
			Function<Trips, List<Row>> reading) {
		return read(scope, action, childIds, reading, (row) -> List.of());
	}

	/**
	 * Reads about children what reads of other children too. Of whom is known only after
	 * the read, so these entries are committed behind it.
	 * @param scope who asks, and under which rules
	 * @param action the field of the API
	 * @param childIds whom it is about
	 * @param reading what to read
	 * @param alsoRead ids of the other children of whom a row tells
	 * @return what the reading gives
	 */
	public List<Row> read(VisibleScope scope, String action, Collection<String> childIds,
			Function<Trips, List<Row>> reading, Function<Row, List<String>> alsoRead) {
		refuseOutOfDate(scope, action);
		CompletableFuture<Void> recorded = this.log.commit(reading(scope, action, childIds));
		List<Row> rows = reading.apply((query, arguments) -> this.reads.read(scope, query, arguments));
		this.log.await(recorded);
		List<AuditEntry> behind = new ArrayList<>(withheld(scope, action, rows));
		behind.addAll(reading(scope, action,
				rows.stream().flatMap((row) -> alsoRead.apply(row).stream()).collect(Collectors.toSet())));
		if (!behind.isEmpty()) {
			this.log.await(this.log.commit(behind));
		}
		return rows;
	}

	private static List<AuditEntry> withheld(VisibleScope scope, String action, List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.values().containsKey("withheld"))
			.map((row) -> new AuditEntry(Kind.WITHHELD, action, scope.now(), scope.viewer(), row.text("childId"),
					List.of(String.valueOf(row.number("withheld")))))
			.toList();
	}

	/**
	 * Reads about children for a request that settles its entries before it is answered.
	 * @param scope who asks, and under which rules
	 * @param action the field of the API
	 * @param childIds whom it is about: an entry for each, whether there is such a child
	 * or not
	 * @param query a query composed of views
	 * @param arguments the query's own parameters
	 * @param owed where the request keeps what is not durable yet
	 * @return the rows
	 */
	public List<Row> read(VisibleScope scope, String action, Collection<String> childIds, ViewQuery query,
			Map<String, ? extends @Nullable Object> arguments, OwedEntries owed) {
		refuseOutOfDate(scope, action);
		owed.add(reading(scope, action, childIds));
		return this.reads.read(scope, query, arguments);
	}

	/**
	 * Answers a request whose reads may owe entries, and has them durable before it gives
	 * the answer.
	 * @param answering makes the answer
	 * @return the answer
	 * @throws Problem when the entries could not be made durable: there is no answer then
	 */
	public <T> T owing(Function<OwedEntries, T> answering) {
		return new OwedEntries(this.log).settledAfter(answering);
	}

	/**
	 * Looks for children. Whom it shows is known only after the read, so the entries are
	 * committed behind it.
	 * @param scope who asks, and under which rules
	 * @param action the field of the API
	 * @param criteria names of the criteria, never their values
	 * @param query a query composed of views
	 * @param arguments the query's own parameters
	 * @param shown ids of the children that will be shown
	 * @return the rows
	 */
	public List<Row> search(VisibleScope scope, String action, Collection<String> criteria, ViewQuery query,
			Map<String, ? extends @Nullable Object> arguments, Function<List<Row>, List<String>> shown) {
		refuseOutOfDate(scope, action);
		List<Row> rows = this.reads.read(scope, query, arguments);
		List<AuditEntry> entries = new ArrayList<>();
		entries.add(new AuditEntry(Kind.SEARCH, action, scope.now(), scope.viewer(), null, List.copyOf(criteria)));
		entries.addAll(shown(scope, action, shown.apply(rows)));
		this.log.await(this.log.commit(entries));
		return rows;
	}

	/**
	 * Tells of children whom the viewer did not ask for by name. Whom it shows is known
	 * only after the read; where it shows nobody there is nothing to put on record.
	 * @param scope who is told, and under which rules
	 * @param action the field of the API
	 * @param query a query composed of views
	 * @param arguments the query's own parameters
	 * @param shown ids of the children that will be shown
	 * @return the rows
	 */
	public List<Row> tell(VisibleScope scope, String action, ViewQuery query,
			Map<String, ? extends @Nullable Object> arguments, Function<List<Row>, List<String>> shown) {
		refuseOutOfDate(scope, action);
		List<Row> rows = this.reads.read(scope, query, arguments);
		List<AuditEntry> entries = shown(scope, action, shown.apply(rows));
		if (!entries.isEmpty()) {
			this.log.await(this.log.commit(entries));
		}
		return rows;
	}

	private static List<AuditEntry> reading(VisibleScope scope, String action, Collection<String> childIds) {
		return childIds.stream()
			.map((childId) -> new AuditEntry(Kind.READ, action, scope.now(), scope.viewer(), childId, List.of()))
			.toList();
	}

	private static List<AuditEntry> shown(VisibleScope scope, String action, List<String> childIds) {
		return childIds.stream()
			.distinct()
			.map((childId) -> new AuditEntry(Kind.SHOWN, action, scope.now(), scope.viewer(), childId, List.of()))
			.toList();
	}

	/**
	 * Refuses whose post does not count at present, and puts that on record.
	 * @param scope who asks
	 * @param action the field or command of the API
	 * @throws Problem when the post does not count
	 */
	public void refuseOutOfDate(VisibleScope scope, String action) {
		scope.refusal().ifPresent((refusal) -> {
			refused(new AuditEntry(Kind.REFUSAL, action, scope.now(), scope.viewer(), null, List.of(refusal.code())));
			throw Problem.refused(refusal);
		});
	}

	/**
	 * Puts a refusal on record before it is told.
	 * @param refusal the entry
	 */
	public void refused(AuditEntry refusal) {
		this.log.await(this.log.commit(List.of(refusal)));
	}

	/**
	 * The trips to the database of one read.
	 */
	@FunctionalInterface
	public interface Trips {

		/**
		 * Makes one trip.
		 * @param query a query composed of views
		 * @param arguments the query's own parameters
		 * @return the rows
		 */
		List<Row> read(ViewQuery query, Map<String, ? extends @Nullable Object> arguments);

	}

}
