package org.threadline.children;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.Command;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.shared.IdSource;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.BreakGlassTerms;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Breaks the glass: in an emergency a child is asked for who is not shown otherwise.
 * Whether somebody was meant is not told. Who broke it, and why, is on record in the same
 * transaction as the grant, for those who answer for the sharing of information.
 */
@Service
class GlassBreaking {

	private static final ViewQuery FIND_WHOM = ViewQuery.named("children/find-whom-glass-shows");

	private static final Command BREAK_GLASS = Command.named("children/break-glass");

	private static final String NOBODY_NAMED = "";

	private static final Refusal NOT_PERMITTED = new Refusal("NOT_PERMITTED",
			"The sharing agreement does not let your post ask for records in an emergency. Ask somebody who may.",
			null);

	private final Recorder recorder;

	private final AgreementsInForce agreements;

	private final IdSource ids;

	GlassBreaking(Recorder recorder, AgreementsInForce agreements, IdSource ids) {
		this.recorder = recorder;
		this.agreements = agreements;
		this.ids = ids;
	}

	BreakGlassPayload breakGlass(Viewer viewer, BreakGlassInput input) {
		CommandRequest request = new CommandRequest("breakGlass", input.commandId(), NOBODY_NAMED, Action.RECORD, null,
				input);
		PolicyPack pack = this.agreements.current();
		Map<String, Object> given = input.criteria().given();
		Map<String, @Nullable Object> criteria = SearchTerms.parameters(given);
		List<Refusal> refusals = refusals(viewer, input, given, pack);
		Outcome outcome = refusals.isEmpty()
				? this.recorder.record(viewer, request, (writing) -> breakGlass(writing, input, given, criteria))
				: this.recorder.refused(viewer, request, refusals);
		return switch (outcome) {
			case Outcome.Refused refused -> new BreakGlassPayload(null, refused.refusals());
			case Outcome.Recorded recorded -> new BreakGlassPayload(acknowledgement(pack.breakGlass()), List.of());
		};
	}

	private static List<Refusal> refusals(Viewer viewer, BreakGlassInput input, Map<String, Object> given,
			PolicyPack pack) {
		if (!(viewer instanceof PractitionerViewer practitioner)
				|| !pack.breakGlass().levels().contains(practitioner.post().accessLevel())) {
			return List.of(NOT_PERMITTED);
		}
		return Stream
			.concat(OpeningRules.refusals(input.purpose(), input.reason(), pack.breakGlass().reasonAtLeast(), pack,
					practitioner.post().accessLevel())
				.stream(), enoughIsGiven(practitioner, given, pack).stream())
			.toList();
	}

	private static Optional<Refusal> enoughIsGiven(PractitionerViewer viewer, Map<String, Object> given,
			PolicyPack pack) {
		boolean enough = pack.searchMinimumsOf(viewer.post().accessLevel())
			.stream()
			.anyMatch((minimum) -> given.keySet().containsAll(minimum.fields()));
		return enough ? Optional.empty() : Optional.of(new Refusal("MORE_CRITERIA_NEEDED",
				"Say more about the child: what a search needs is in me.searchMinimum.", "criteria"));
	}

	private Outcome breakGlass(Writing writing, BreakGlassInput input, Map<String, Object> given,
			Map<String, @Nullable Object> criteria) {
		List<Row> found = writing.find(FIND_WHOM,
				Map.of("criteria", criteria, "startingFrom", SearchTerms.startingFrom(given.keySet()).name()));
		String id = this.ids.next();
		Map<String, Object> glass = new HashMap<>();
		glass.put("id", id);
		glass.put("postId", postId(writing.scope().viewer()));
		glass.put("purpose", input.purpose());
		glass.put("reason", input.reason().strip());
		glass.put("criteria", List.copyOf(given.keySet()));
		glass.put("position", writing.now() + "~" + id);
		glass.put("brokenAt", writing.now().atZone(ZoneOffset.UTC));
		glass.put("lapsesAt",
				writing.now().plus(writing.agreement().breakGlass().lapsesAfter()).atZone(ZoneOffset.UTC));
		if (found.size() == 1) {
			String childId = found.getFirst().text("childId");
			glass.put("childId", childId);
			writing.about(childId);
		}
		writing.run(BREAK_GLASS, Map.of("glass", glass));
		return new Outcome.Recorded(id);
	}

	private static String postId(Viewer viewer) {
		return switch (viewer) {
			case PractitionerViewer practitioner -> practitioner.post().id();
			case SubjectViewer subject -> throw new IllegalStateException("Only who holds a post breaks the glass");
		};
	}

	private static String acknowledgement(BreakGlassTerms terms) {
		return "This is on record. If these details are those of one child whose record there is, it is open to you for "
				+ terms.lapsesAfter().toMinutes()
				+ " minutes: look for the child again now. If nobody is found, check the "
				+ "details or give others. If a child is in danger, do not wait for this: call the police or social care.";
	}

}
