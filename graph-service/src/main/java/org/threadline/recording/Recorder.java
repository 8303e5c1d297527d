package org.threadline.recording;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditLog;
import org.threadline.audit.AuditedReads;
import org.threadline.cypher.Command;
import org.threadline.facts.FactWriter;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;
import org.threadline.recording.Outcome.Recorded;
import org.threadline.recording.Outcome.Refused;
import org.threadline.shared.IdSource;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sha256;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * Records what people do. A command has its effect once, however often it arrives; it and
 * its audit entry and what others are told of it stand or fall together; and a refusal
 * changes nothing and is on record before it is told.
 */
@Service
public class Recorder {

	static final String SOURCE = "recorded-here";

	private static final Command CLAIM_COMMAND = Command.named("recording/claim-command");

	private static final Command LOCK_CHILD = Command.named("recording/lock-child");

	private static final Command FINISH_COMMAND = Command.named("recording/finish-command");

	private final GraphTransactions graph;

	private final AgreementsInForce agreements;

	private final AuditLog log;

	private final AuditedReads audited;

	private final IdSource ids;

	private final Clock clock;

	Recorder(GraphTransactions graph, AgreementsInForce agreements, AuditLog log, AuditedReads audited, IdSource ids,
			Clock clock) {
		this.graph = graph;
		this.agreements = agreements;
		this.log = log;
		this.audited = audited;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Carries out a command, once.
	 * @param viewer who gives it
	 * @param request the command
	 * @param work what it does, when the rules it asks allow it; run again when the
	 * database asks for it, so it has no other effect than through {@link Writing}
	 * @return what became of it
	 */
	public Outcome record(Viewer viewer, CommandRequest request, Function<Writing, Outcome> work) {
		if (!request.hasUsableId()) {
			return refused(viewer, request, List.of(CommonRefusals.COMMAND_ID_NEEDED));
		}
		Optional<Refusal> outOfDate = this.agreements.scopeFor(viewer).refusal();
		if (outOfDate.isPresent()) {
			return refused(viewer, request, List.of(outOfDate.get()));
		}
		try {
			return this.graph.write((statements) -> attempt(statements, viewer, request, work));
		}
		catch (RolledBack refused) {
			return refused(viewer, request, refused.refusals());
		}
	}

	/**
	 * Says what a command would do, and writes nothing but who asked.
	 * @param viewer who asks
	 * @param request the command, which is not claimed
	 * @param work asks the rules of the command, and says what it would do
	 * @param refusals why it would be refused, of what {@code work} gives; empty when it
	 * would not
	 * @return what {@code work} gives
	 * @throws org.threadline.shared.Problem when the viewer's post does not count
	 */
	public <T> T preview(Viewer viewer, CommandRequest request, Function<Writing, T> work,
			Function<T, List<Refusal>> refusals) {
		VisibleScope scope = this.agreements.scopeFor(viewer);
		this.audited.refuseOutOfDate(scope, request.action());
		T foreseen = this.graph.read((statements) -> work.apply(new Writing(statements, scope, request, "", this.ids)));
		List<String> codes = refusals.apply(foreseen).stream().map(Refusal::code).toList();
		this.log.await(this.log.commit(List.of(new AuditEntry(codes.isEmpty() ? Kind.READ : Kind.REFUSAL,
				request.action(), scope.now(), viewer, request.childId(), codes))));
		return foreseen;
	}

	/**
	 * Refuses a command before it begins.
	 * @param viewer who gave it
	 * @param request the command
	 * @param refusals why
	 * @return the outcome
	 */
	public Outcome refused(Viewer viewer, CommandRequest request, List<Refusal> refusals) {
		this.audited.refused(new AuditEntry(Kind.REFUSAL, request.action(), this.clock.instant(), viewer,
				request.childId(), refusals.stream().map(Refusal::code).toList()));
		return new Refused(refusals);
	}

	private Outcome attempt(Statements statements, Viewer viewer, CommandRequest request,
			Function<Writing, Outcome> work) {
		String id = this.ids.next();
		String key = SOURCE + "/" + viewer.id() + "/" + request.commandId();
		String hash = hash(request);
		Row claimed = statements.run(CLAIM_COMMAND, Map.of("command", command(id, key, hash, viewer, request)))
			.getFirst();
		if (!claimed.text("id").equals(id)) {
			if (!claimed.text("hash").equals(hash)) {
				throw new RolledBack(List.of(CommonRefusals.COMMAND_ID_USED));
			}
			return new Recorded(claimed.text("recordedId"));
		}
		statements.run(LOCK_CHILD, Map.of("childId", request.childId()));
		// the moment is taken behind the lock, so that moments follow the order of
		// commands
		Writing writing = new Writing(statements, this.agreements.scopeFor(viewer), request, key, this.ids);
		return switch (work.apply(writing)) {
			case Refused(List<Refusal> refusals) -> throw new RolledBack(refusals);
			case Recorded recorded -> {
				writing.write(new FactWriter(this.ids));
				statements.run(FINISH_COMMAND,
						Map.of("key", key, "recordedId", recorded.recordedId(), "authorPostId", writing.authorPostId(),
								"reason", writing.reason(), "event", writing.outboxEvent(recorded.recordedId())));
				this.log.write(statements,
						writing.recordedOf(recorded.recordedId())
							.entrySet()
							.stream()
							.map((of) -> new AuditEntry(Kind.WRITE, request.action(), writing.now(), viewer,
									of.getKey(), List.of(of.getValue())))
							.toList());
				yield recorded;
			}
		};
	}

	private Map<String, Object> command(String id, String key, String hash, Viewer viewer, CommandRequest request) {
		Map<String, Object> command = new HashMap<>();
		command.put("id", id);
		command.put("key", key);
		command.put("source", SOURCE);
		command.put("file", request.action());
		command.put("reference", request.commandId());
		command.put("hash", hash);
		command.put("recordedAt", this.clock.instant().atZone(ZoneOffset.UTC));
		command.put("viewerId", viewer.id());
		return command;
	}

	private static String hash(CommandRequest request) {
		return Sha256.hex((request.action() + " " + request.content()).getBytes(StandardCharsets.UTF_8));
	}

	/** Undoes the transaction of a command that is refused. */
	private static final class RolledBack extends RuntimeException {

		private final transient List<Refusal> refusals;

		RolledBack(List<Refusal> refusals) {
			super("refused", null, false, false);
			this.refusals = refusals;
		}

		List<Refusal> refusals() {
			return this.refusals;
		}

	}

}
