package org.threadline.children;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.threadline.agreement.AgreementsInForce;
import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Service;

/**
 * Opens a child's record for a purpose and a reason, once for each command.
 */
@Service
class RecordOpening {

	private static final Command OPEN_RECORD = Command.named("children/open-record");

	private static final Refusal NOT_FOUND = new Refusal("CHILD_NOT_FOUND",
			"There is no child with this id for you. Look for the child again with findChildren.", "childId");

	private final GraphTransactions graph;

	private final AgreementsInForce agreements;

	private final ChildRecords records;

	RecordOpening(GraphTransactions graph, AgreementsInForce agreements, ChildRecords records) {
		this.graph = graph;
		this.agreements = agreements;
		this.records = records;
	}

	OpenRecordPayload open(Viewer viewer, OpenRecordInput input) {
		return switch (viewer) {
			case PractitionerViewer practitioner -> open(practitioner, input);
			case SubjectViewer subject -> OpenRecordPayload.refused(
					List.of(new Refusal("NOT_PERMITTED", "Only people who work with children open records.", null)));
		};
	}

	private OpenRecordPayload open(PractitionerViewer viewer, OpenRecordInput input) {
		PolicyPack pack = this.agreements.current();
		List<Refusal> refusals = OpeningRules.refusals(input, pack, viewer.post().accessLevel());
		if (!refusals.isEmpty()) {
			return OpenRecordPayload.refused(refusals);
		}
		VisibleScope scope = this.agreements.scopeFor(viewer);
		Map<String, @Nullable Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("commandKey", viewer.post().id() + " " + input.commandId());
		parameters.put("accessId", UUID.randomUUID().toString());
		parameters.put("childId", input.childId());
		parameters.put("purpose", input.purpose());
		parameters.put("reason", input.reason().strip());
		parameters.put("lapsesAt", scope.now().plus(pack.lapsesAfter()).atZone(ZoneOffset.UTC));
		List<Row> opened = this.graph.write((statements) -> statements.run(OPEN_RECORD, parameters));
		if (opened.isEmpty()) {
			return OpenRecordPayload.refused(List.of(NOT_FOUND));
		}
		if (!sameCommand(opened.getFirst().row("access"), input)) {
			return OpenRecordPayload.refused(List.of(new Refusal("COMMAND_ID_USED",
					"This commandId was used for something else. Make a new one for each request.", "commandId")));
		}
		return this.records.find(viewer, input.childId())
			.map(OpenRecordPayload::opened)
			.orElseGet(() -> OpenRecordPayload.refused(List.of(NOT_FOUND)));
	}

	private static boolean sameCommand(Row access, OpenRecordInput input) {
		return access.text("childId").equals(input.childId()) && access.text("purpose").equals(input.purpose())
				&& access.text("reason").equals(input.reason().strip());
	}

}
