package org.threadline.children;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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

	private static final String ACKNOWLEDGEMENT = "This is on record. If these details are those of one child whose record "
			+ "there is, it is open to you until that lapses: look for the child again now. If nobody is found, check the "
			+ "details or give others. If a child is in danger, do not wait for this: call the police or social care.";

	private static final Refusal NOT_PERMITTED = new Refusal("NOT_PERMITTED",
			"The sharing agreement does not let your post ask for records in an emergency. Ask somebody who may.",
			null);

	private final Recorder recorder;

	private final IdSource ids;

	GlassBreaking(Recorder recorder, IdSource ids) {
		this.recorder = recorder;
		this.ids = ids;
	}

	BreakGlassPayload breakGlass(Viewer viewer, BreakGlassInput input) {
		CommandRequest request = new CommandRequest("breakGlass", input.commandId(), NOBODY_NAMED, Action.RECORD, null,
				input);
		// the agreement asked is the one of the transaction: it may change in between
		Outcome outcome = this.recorder.record(viewer, request, (writing) -> breakGlass(writing, input));
		return switch (outcome) {
			case Outcome.Refused refused -> new BreakGlassPayload(null, refused.refusals());
			case Outcome.Recorded recorded -> new BreakGlassPayload(ACKNOWLEDGEMENT, List.of());
		};
	}

	private Outcome breakGlass(Writing writing, BreakGlassInput input) {
		PolicyPack pack = writing.agreement();
		if (!(writing.scope().viewer() instanceof PractitionerViewer viewer)
				|| !pack.breakGlass().levels().contains(viewer.post().accessLevel())) {
			return Outcome.refused(NOT_PERMITTED);
		}
		String level = viewer.post().accessLevel();
		Map<String, Object> given = input.criteria().given();
		return Outcome.unless(
				Stream.concat(OpeningRules
					.refusals(input.purpose(), input.reason(), pack.breakGlass().reasonAtLeast(), pack, level)
					.stream()
					.map(Optional::of), Stream.of(enoughIsGiven(given, pack, level))),
				() -> breakGlass(writing, viewer, input, given));
	}

	private static Optional<Refusal> enoughIsGiven(Map<String, Object> given, PolicyPack pack, String level) {
		boolean enough = pack.searchMinimumsOf(level).stream().anyMatch((minimum) -> minimum.isMetBy(given.keySet()));
		return enough ? Optional.empty() : Optional.of(new Refusal("MORE_CRITERIA_NEEDED",
				"Say more about the child: what a search needs is in me.searchMinimum.", "criteria"));
	}

	private Outcome breakGlass(Writing writing, PractitionerViewer viewer, BreakGlassInput input,
			Map<String, Object> given) {
		Map<String, @Nullable Object> criteria = SearchTerms.parameters(given);
		BreakGlassTerms terms = writing.agreement().breakGlass();
		List<Row> found = writing.find(FIND_WHOM, Map.of("criteria", criteria, "startingFrom",
				SearchTerms.startingFrom(given.keySet()).name(), "glassLevels", List.copyOf(terms.levels())));
		String id = this.ids.next();
		Map<String, Object> glass = new HashMap<>();
		glass.put("id", id);
		glass.put("postId", viewer.post().id());
		glass.put("practitionerId", viewer.id());
		glass.put("agencyId", viewer.post().agencyId());
		glass.put("purpose", input.purpose());
		glass.put("reason", input.reason().strip());
		glass.put("criteria", List.copyOf(given.keySet()));
		glass.put("position", writing.now() + "~" + id);
		glass.put("brokenAt", writing.now().atZone(ZoneOffset.UTC));
		glass.put("lapsesAt", writing.now().plus(terms.lapsesAfter()).atZone(ZoneOffset.UTC));
		writing.run(BREAK_GLASS, Map.of("glass", glass, "opened", found.stream().flatMap((row) -> {
			List<String> childIds = row.texts("childIds");
			return (childIds.size() == 1) ? Stream.of(opened(writing, childIds.getFirst())) : Stream.empty();
		}).toList()));
		return new Outcome.Recorded(id);
	}

	private Map<String, Object> opened(Writing writing, String childId) {
		String accessId = this.ids.next();
		writing.about(childId, accessId);
		return Map.of("childId", childId, "accessId", accessId);
	}

}
