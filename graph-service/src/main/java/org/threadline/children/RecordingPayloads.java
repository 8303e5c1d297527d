package org.threadline.children;

import java.util.List;

import org.threadline.recording.Outcome;
import org.threadline.viewer.Viewer;

import org.springframework.stereotype.Component;

/**
 * Answers commands about a child.
 */
@Component
public class RecordingPayloads {

	private final ChildRecords records;

	RecordingPayloads(ChildRecords records) {
		this.records = records;
	}

	/**
	 * The answer to a command.
	 * @param viewer who gave it
	 * @param childId whom it was about
	 * @param outcome what became of it
	 * @return the payload
	 */
	public RecordingPayload payload(Viewer viewer, String childId, Outcome outcome) {
		return switch (outcome) {
			case Outcome.Refused refused -> new RecordingPayload(null, null, refused.refusals());
			case Outcome.Recorded recorded ->
				new RecordingPayload(this.records.find(viewer, childId).orElse(null), recorded.recordedId(), List.of());
		};
	}

}
