package org.threadline.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.Command;
import org.threadline.cypher.ViewQuery;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.facts.FactWriter;
import org.threadline.facts.HoldingKey;
import org.threadline.facts.StatedFacts;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.RecordDecision;
import org.threadline.graph.Row;
import org.threadline.recording.Authorship.NotPermitted;
import org.threadline.recording.Authorship.Permitted;
import org.threadline.recording.Standing.Seat;
import org.threadline.shared.Category;
import org.threadline.shared.IdSource;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.VisibleScope;

/**
 * The one transaction of a command: what it may read, and what it states.
 */
public final class Writing {

	private static final ViewQuery READ_STANDING = ViewQuery.named("recording/read-standing");

	private static final Command FOLLOW_REQUESTS = Command.named("recording/follow-requests");

	private final Statements statements;

	private final VisibleScope scope;

	private final CommandRequest request;

	private final String key;

	private final IdSource ids;

	private final List<StatedFacts> stated = new ArrayList<>();

	private @Nullable RecordDecision decision;

	private @Nullable Author author;

	private @Nullable Announced announced;

	private String reason = "";

	private final Map<String, String> recordedOf = new LinkedHashMap<>();

	Writing(Statements statements, VisibleScope scope, CommandRequest request, String key, IdSource ids) {
		this.statements = statements;
		this.scope = scope;
		this.request = request;
		this.key = key;
		this.ids = ids;
	}

	/**
	 * Who gives the command, and under which rules.
	 * @return the scope
	 */
	public VisibleScope scope() {
		return this.scope;
	}

	/**
	 * The moment everything of this command is recorded at.
	 * @return the present
	 */
	public Instant now() {
		return this.scope.now();
	}

	/**
	 * Today.
	 * @return the day of {@link #now()}, in UTC
	 */
	public LocalDate today() {
		return this.scope.day();
	}

	/**
	 * The sharing agreement in force.
	 * @return the agreement
	 */
	public PolicyPack agreement() {
		return this.scope.moments().getFirst().pack();
	}

	/**
	 * How the child's record stands to who gives the command.
	 * @return the standing
	 */
	public Standing standing() {
		Row row = this.statements.read(this.scope, READ_STANDING, Map.of("childIds", List.of(this.request.childId())))
			.getFirst();
		this.decision = RecordDecision.of(row);
		return Standing.of(row);
	}

	/**
	 * Goes on when the record is open and the author may be found and recorded for.
	 * @param work what to do for the author, knowing the child's standing
	 * @return what came of it, or a refusal
	 */
	public Outcome asAuthor(Function<AuthorAndStanding, Outcome> work) {
		return asAuthor(work, Outcome::refused);
	}

	/**
	 * Goes on when the record is open and the author may be found and recorded for.
	 * @param work what to do for the author, knowing the child's standing
	 * @param otherwise what a refusal comes to
	 * @return what came of it
	 */
	public <T> T asAuthor(Function<AuthorAndStanding, T> work, Function<Refusal, T> otherwise) {
		Standing standing = standing();
		if (!standing.isKnown()) {
			return otherwise.apply(CommonRefusals.CHILD_NOT_FOUND);
		}
		if (!standing.isOpen()) {
			return otherwise.apply(CommonRefusals.RECORD_NOT_OPENED);
		}
		Seat seat = standing.seat();
		if (!(this.scope.viewer() instanceof PractitionerViewer practitioner) || seat == null) {
			return otherwise.apply(CommonRefusals.NO_POST);
		}
		Authorship authorship = new Authorship(this.statements, practitioner, seat, standing.glassBroken(),
				agreement().recording(), this.request.doing(), today());
		return switch (authorship.of(this.request.onBehalfOf())) {
			case Permitted(Author permitted) -> {
				this.author = permitted;
				yield work.apply(new AuthorAndStanding(permitted, standing));
			}
			case NotPermitted(Refusal refusal) -> otherwise.apply(refusal);
		};
	}

	/**
	 * Looks, within this transaction, for whom a command that names nobody is about.
	 * @param query a query that decides for itself
	 * @param arguments its other parameters
	 * @return the rows
	 */
	public List<Row> find(ViewQuery query, Map<String, ? extends @Nullable Object> arguments) {
		return this.statements.read(this.scope, query, arguments);
	}

	/**
	 * Says whom a command that names nobody turned out to be about.
	 * @param childId id of the child
	 * @param recordedId id of what was recorded of this child
	 */
	public void about(String childId, String recordedId) {
		this.recordedOf.put(childId, recordedId);
	}

	/**
	 * What was recorded of whom: of the child the command names, unless it names nobody.
	 */
	Map<String, String> recordedOf(String recordedId) {
		return this.recordedOf.isEmpty() ? Map.of(this.request.childId(), recordedId) : this.recordedOf;
	}

	/**
	 * A practitioner in the post they act in today.
	 * @param practitionerId id of the practitioner
	 * @return them as the author of something, or empty when they hold no post
	 */
	public Optional<Author> practitioner(String practitionerId) {
		return Authorship.practitioner(this.statements, practitionerId, today());
	}

	/**
	 * Reads protected facts of the child within this transaction, as far as was decided
	 * with the child's standing.
	 * @param query the query, which takes what was {@code decided}
	 * @param arguments its other parameters
	 * @return the rows
	 */
	public List<Row> read(ViewQuery query, Map<String, ? extends @Nullable Object> arguments) {
		Map<String, @Nullable Object> parameters = new HashMap<>(arguments);
		if (this.decision == null) {
			throw new IllegalStateException("A command asks for the child's standing before it reads");
		}
		parameters.put("decided", List.of(this.decision.parameter()));
		return this.statements.read(this.scope, query, parameters);
	}

	/**
	 * Runs a command statement within this transaction, with the scope's parameters.
	 * @param command the statement
	 * @param arguments its other parameters
	 * @return the rows
	 */
	public List<Row> run(Command command, Map<String, ? extends @Nullable Object> arguments) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.scope.parameters());
		parameters.putAll(arguments);
		return this.statements.run(command, parameters);
	}

	/**
	 * Starts a fact of the child that the author's agency holds.
	 * @param kind what kind of fact
	 * @param category its category
	 * @param sensitivity how sensitive it is
	 * @param author whose it is
	 * @return a draft, which is written once it is stated
	 */
	public FactDraft draft(FactKind kind, Category category, Sensitivity sensitivity, Author author) {
		return draft(kind, holding(category, author.agencyId(), sensitivity.name()), author);
	}

	/**
	 * A holding of the child.
	 * @param category its category
	 * @param agencyId the agency that holds it
	 * @param sensitivity name of its sensitivity
	 * @return what makes the holding one
	 */
	public HoldingKey holding(Category category, String agencyId, String sensitivity) {
		return new HoldingKey(this.request.childId(), category.name(), agencyId, sensitivity);
	}

	/**
	 * Starts a later version of a fact, in the holding given.
	 * @param kind what kind of fact
	 * @param holding the holding it belongs to
	 * @param author whose this version is
	 * @return a draft, which is written once it is stated
	 */
	public FactDraft draft(FactKind kind, HoldingKey holding, Author author) {
		return new FactDraft(kind, this.ids.next(), Recorder.SOURCE, now(), holding)
			.with("enteredByPostId", author.enteredByPostId())
			.connected("postId", author.postId());
	}

	/**
	 * States facts.
	 * @param facts the drafts
	 */
	public void state(FactDraft... facts) {
		this.stated.add(new StatedFacts(this.key, now(), null, null, List.of(facts)));
	}

	/**
	 * States facts in place of an earlier one; without facts that one is withdrawn.
	 * @param version the earlier fact as views yield it: its {@code id}, and
	 * {@code originKey} of the row or command that stated it
	 * @param facts the drafts
	 */
	public void stateInPlaceOf(Row version, FactDraft... facts) {
		this.stated
			.add(new StatedFacts(this.key, now(), version.text("originKey"), version.text("id"), List.of(facts)));
	}

	/**
	 * States what has become of an earlier fact, which was right as it stood. What was
	 * asked to have put right in it is asked of the later one.
	 * @param version the earlier fact, as for {@link #stateInPlaceOf}
	 * @param later the draft
	 */
	public void followUp(Row version, FactDraft later) {
		stateInPlaceOf(version, later);
		this.statements.run(FOLLOW_REQUESTS,
				Map.of("childId", this.request.childId(), "factId", version.text("id"), "laterId", later.id()));
	}

	/**
	 * Keeps the reason given with the command.
	 * @param given the reason, in the author's words
	 */
	public void because(String given) {
		this.reason = given.strip();
	}

	/**
	 * Has others told of a fact, once the transaction stands.
	 * @param kind what happened
	 * @param factId the fact
	 */
	public void announce(Announcement kind, String factId) {
		this.announced = new Announced(kind, factId);
	}

	/** What goes to the outbox: what was recorded, and whether others are told of it. */
	Map<String, Object> outboxEvent(String recordedId) {
		Map<String, Object> event = new HashMap<>();
		event.put("id", this.ids.next());
		event.put("kind", this.request.action());
		event.put("childId", this.request.childId());
		event.put("recordedId", recordedId);
		event.put("factIds", this.stated.stream().flatMap((row) -> row.facts().stream()).map(FactDraft::id).toList());
		event.put("at", now().atZone(ZoneOffset.UTC));
		if (this.author != null) {
			event.put("agencyId", this.author.agencyId());
			event.put("postId", this.author.postId());
		}
		if (this.announced != null) {
			event.put("kind", this.announced.kind().name());
			event.put("factId", this.announced.factId());
			event.put("waitingSince", now().atZone(ZoneOffset.UTC));
		}
		return event;
	}

	String authorPostId() {
		return (this.author != null) ? this.author.postId() : "";
	}

	String reason() {
		return this.reason;
	}

	void write(FactWriter writer) {
		if (!this.stated.isEmpty()) {
			writer.write(this.statements, this.stated);
		}
	}

	/**
	 * Whose record it is, and how the child's record stands.
	 *
	 * @param author the author
	 * @param standing the standing
	 */
	public record AuthorAndStanding(Author author, Standing standing) {

	}

	/**
	 * What others are told of.
	 *
	 * @param kind what happened
	 * @param factId the fact
	 */
	private record Announced(Announcement kind, String factId) {

	}

}
