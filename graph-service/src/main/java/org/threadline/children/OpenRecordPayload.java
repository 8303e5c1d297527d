package org.threadline.children;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Refusal;

/**
 * What became of opening a record.
 */
record OpenRecordPayload(@Nullable Child child, List<Refusal> refusals) {

	static OpenRecordPayload opened(Child child) {
		return new OpenRecordPayload(child, List.of());
	}

	static OpenRecordPayload refused(List<Refusal> refusals) {
		return new OpenRecordPayload(null, refusals);
	}

}
