package org.threadline.children;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.threadline.cypher.Command;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.CommonRefusals;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.Writing;
import org.threadline.shared.IdSource;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.PolicyPack;

import org.springframework.stereotype.Service;

/**
 * Opens a child's record for a purpose and a reason, once for each command.
 */
@Service
class RecordOpening {

	private static final Command OPEN_RECORD = Command.named("children/open-record");

	private final Recorder recorder;

	private final ChildRecords records;

	private final IdSource ids;

	RecordOpening(Recorder recorder, ChildRecords records, IdSource ids) {
		this.recorder = recorder;
		this.records = records;
		this.ids = ids;
	}

	OpenRecordPayload open(Viewer viewer, OpenRecordInput input) {
		CommandRequest request = new CommandRequest("openRecord", input.commandId(), input.childId(), Action.RECORD,
				null, input);
		// the agreement asked is the one of the transaction: it may change in between
		Outcome outcome = this.recorder.record(viewer, request, (writing) -> openIfPermitted(writing, input));
		return switch (outcome) {
			case Outcome.Refused refused -> OpenRecordPayload.refused(refused.refusals());
			case Outcome.Recorded recorded -> this.records.find(viewer, input.childId())
				.map(OpenRecordPayload::opened)
				.orElseGet(() -> OpenRecordPayload.refused(List.of(CommonRefusals.CHILD_NOT_FOUND)));
		};
	}

	private Outcome openIfPermitted(Writing writing, OpenRecordInput input) {
		PolicyPack pack = writing.agreement();
		List<Refusal> refusals = switch (writing.scope().viewer()) {
			case PractitionerViewer practitioner -> OpeningRules.refusals(input.purpose(), input.reason(),
					pack.reasonAtLeast(), pack, practitioner.post().accessLevel());
			case SubjectViewer subject ->
				List.of(new Refusal("NOT_PERMITTED", "Only people who work with children open records.", null));
		};
		return refusals.isEmpty() ? open(writing, input) : new Outcome.Refused(refusals);
	}

	private Outcome open(Writing writing, OpenRecordInput input) {
		PolicyPack pack = writing.agreement();
		String accessId = this.ids.next();
		boolean opened = !writing.run(OPEN_RECORD,
				Map.of("accessId", accessId, "childId", input.childId(), "purpose", input.purpose(), "reason",
						input.reason().strip(), "lapsesAt",
						writing.now().plus(pack.lapsesAfter()).atZone(ZoneOffset.UTC)))
			.isEmpty();
		return opened ? new Outcome.Recorded(accessId) : Outcome.refused(CommonRefusals.CHILD_NOT_FOUND);
	}

}
