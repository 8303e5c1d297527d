package org.threadline.children;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditedReads;
import org.threadline.audit.AuditedReads.Trips;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.graph.RecordDecision;
import org.threadline.shared.Problem;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.VisibleScope;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Reads protected fields of children: all askings of one field by one viewer with the
 * same arguments are one trip to the database, however many children there are.
 */
@Component
public class ChildFieldLoaders {

	private static final ViewQuery DECIDE_RECORDS = ViewQuery.named("children/decide-records");

	private final BatchLoaderRegistry registry;

	private final AuditedReads reads;

	private final AgreementsInForce agreements;

	private final Clock clock;

	private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

	ChildFieldLoaders(BatchLoaderRegistry registry, AuditedReads reads, AgreementsInForce agreements, Clock clock) {
		this.registry = registry;
		this.reads = reads;
		this.agreements = agreements;
		this.clock = clock;
	}

	/**
	 * Registers how a field is read.
	 * @param name name of the field, as audit entries give it; unique
	 * @param reading how it is read
	 */
	public <A, V> void register(String name, Reading<A, V> reading) {
		// what a later command of the same request has written must not be missing from
		// its answer
		this.registry.<ChildField<A>, Answer<V>>forName(name)
			.withOptions((options) -> options.setCachingEnabled(false))
			.registerMappedBatchLoader((askings, environment) -> Mono.fromSupplier(() -> read(name, reading, askings))
				.subscribeOn(this.threads));
	}

	/**
	 * The value a field answers with.
	 * @param answer what its loader gives
	 * @return the value, null, or a {@link Problem} when the record is not open
	 */
	public <V> CompletableFuture<@Nullable V> value(CompletableFuture<Answer<V>> answer) {
		return answer.<@Nullable V>thenApply(Answer::orProblem);
	}

	/**
	 * The moment whose knowledge is asked for.
	 * @param asKnownAt the argument, or null
	 * @return the moment, or null for the present
	 * @throws Problem when it lies ahead
	 */
	public @Nullable Instant moment(@Nullable OffsetDateTime asKnownAt) {
		if (asKnownAt == null) {
			return null;
		}
		if (asKnownAt.toInstant().isAfter(this.clock.instant())) {
			throw Problem.invalidInput("asKnownAt", "This moment lies ahead. Give one that has passed.");
		}
		return asKnownAt.toInstant();
	}

	private <A, V> Map<ChildField<A>, Answer<V>> read(String field, Reading<A, V> reading, Set<ChildField<A>> askings) {
		Map<SameTrip<A>, Map<String, List<ChildField<A>>>> trips = new LinkedHashMap<>();
		for (ChildField<A> asking : askings) {
			trips.computeIfAbsent(SameTrip.of(asking), (trip) -> new LinkedHashMap<>())
				.computeIfAbsent(asking.childId(), (child) -> new ArrayList<>())
				.add(asking);
		}
		Map<ChildField<A>, Answer<V>> answers = new HashMap<>();
		trips.forEach((trip, children) -> {
			VisibleScope scope = this.agreements.scopeFor(trip.viewer(), trip.asKnownAt());
			Map<String, @Nullable Object> parameters = new HashMap<>(
					reading.parameters().apply(trip.arguments(), scope));
			ViewQuery query = reading.query().apply(trip.arguments());
			List<Row> rows = this.reads.read(scope, field, children.keySet(), (database) -> {
				parameters.put("decided", decided(database, trip, children));
				return database.read(query, parameters);
			}, reading.alsoRead());
			for (Row row : rows) {
				children.getOrDefault(row.text("childId"), List.of())
					.forEach((asking) -> answers.put(asking, answer(reading, asking, row)));
			}
		});
		return answers;
	}

	/**
	 * What may be read of each child. Finding a child at present has decided it already;
	 * permission at an earlier moment is still to be decided, in a trip of its own.
	 */
	private static <A> List<Map<String, Object>> decided(Trips database, SameTrip<A> trip,
			Map<String, List<ChildField<A>>> children) {
		List<Map<String, Object>> decided = new ArrayList<>();
		List<String> undecided = new ArrayList<>();
		children.forEach((childId, askings) -> {
			RecordDecision decision = askings.getFirst().child().decision();
			if (decision != null && trip.asKnownAt() == null) {
				decided.add(decision.parameter());
			}
			else {
				undecided.add(childId);
			}
		});
		if (!undecided.isEmpty()) {
			database.read(DECIDE_RECORDS, Map.of("childIds", undecided))
				.forEach((row) -> decided.add(RecordDecision.of(row).parameter()));
		}
		return decided;
	}

	private static <A, V> Answer<V> answer(Reading<A, V> reading, ChildField<A> asking, Row row) {
		return switch (row.text("state")) {
			case "OPEN" -> new Answer.Shown<>(reading.answer().apply(asking, row));
			case "CLOSED" -> new Answer.Closed<>();
			default -> new Answer.Absent<>();
		};
	}

	/**
	 * How a field is read.
	 *
	 * @param query the query, which takes what was {@code decided} and answers
	 * {@code childId} and {@code state}
	 * @param parameters the query's other parameters, made from the field's arguments
	 * @param answer makes the field's value from a row of an open record
	 * @param alsoRead ids of other children of whom such a row tells
	 */
	public record Reading<A, V>(Function<A, ViewQuery> query,
			BiFunction<A, VisibleScope, Map<String, @Nullable Object>> parameters,
			BiFunction<ChildField<A>, Row, V> answer, Function<Row, List<String>> alsoRead) {

		/**
		 * A field that tells of no other child.
		 * @param query the query for its arguments
		 * @param parameters the query's other parameters
		 * @param answer makes the field's value
		 */
		public Reading(Function<A, ViewQuery> query,
				BiFunction<A, VisibleScope, Map<String, @Nullable Object>> parameters,
				BiFunction<ChildField<A>, Row, V> answer) {
			this(query, parameters, answer, (row) -> List.of());
		}

		/**
		 * A field with one query whatever its arguments.
		 * @param query the query
		 * @param parameters the query's other parameters
		 * @param answer makes the field's value
		 */
		public Reading(ViewQuery query, BiFunction<A, VisibleScope, Map<String, @Nullable Object>> parameters,
				BiFunction<ChildField<A>, Row, V> answer) {
			this((arguments) -> query, parameters, answer);
		}

		/**
		 * The same field, which tells of brothers and sisters too: that this was read of
		 * them is put on record.
		 * @param relatives the relatives of a row, with their memberships of the family
		 * @return the field
		 */
		public Reading<A, V> tellingOf(Function<Row, List<Row>> relatives) {
			return new Reading<>(this.query, this.parameters, this.answer, (row) -> relatives.apply(row)
				.stream()
				.filter((relative) -> relative.rows("memberships").stream().anyMatch((tie) -> tie.flag("isChild")))
				.map((relative) -> relative.text("id"))
				.toList());
		}

	}

	private record SameTrip<A>(Viewer viewer, @Nullable Instant asKnownAt, A arguments) {

		static <A> SameTrip<A> of(ChildField<A> asking) {
			return new SameTrip<>(asking.viewer(), asking.asKnownAt(), asking.arguments());
		}

	}

	/**
	 * What a protected field answers.
	 */
	public sealed interface Answer<V> {

		/**
		 * The value, or null when the child is not for the viewer after all.
		 * @return the value
		 * @throws Problem when the record is not open
		 */
		default @Nullable V orProblem() {
			return switch (this) {
				case Shown<V>(V value) -> value;
				case Closed<V> closed -> throw Problem.recordNotOpened();
				case Absent<V> absent -> null;
			};
		}

		/**
		 * The record is open.
		 *
		 * @param value what may be seen
		 */
		record Shown<V>(V value) implements Answer<V> {

		}

		/**
		 * The record is closed.
		 */
		record Closed<V>() implements Answer<V> {

		}

		/**
		 * There is no such child, or not for the viewer.
		 */
		record Absent<V>() implements Answer<V> {

		}

	}

}
