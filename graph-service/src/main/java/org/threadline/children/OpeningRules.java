package org.threadline.children;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.threadline.shared.Refusal;
import org.threadline.shared.VisibleText;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Purpose;

/**
 * What has to be right before a record is opened, each rule a small reason of its own.
 */
final class OpeningRules {

	private static final int LONGEST_REASON = 1000;

	private OpeningRules() {
	}

	static List<Refusal> refusals(String purpose, String reason, int reasonAtLeast, PolicyPack pack, String level) {
		return Stream
			.of(purposeIsPermitted(purpose, pack, level), reasonIsGiven(reason, reasonAtLeast), reasonIsShort(reason))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Refusal> purposeIsPermitted(String asked, PolicyPack pack, String level) {
		List<Purpose> purposes = pack.purposesOf(level);
		if (purposes.stream().anyMatch((purpose) -> purpose.id().equals(asked))) {
			return Optional.empty();
		}
		if (purposes.isEmpty()) {
			return Optional.of(new Refusal("NOT_PERMITTED", "Your post does not include opening records.", null));
		}
		return Optional.of(new Refusal("PURPOSE_NOT_KNOWN",
				"Choose one of " + String.join(", ", purposes.stream().map(Purpose::id).toList()) + ".", "purpose"));
	}

	private static Optional<Refusal> reasonIsGiven(String reason, int atLeast) {
		if (VisibleText.of(reason).length() >= atLeast) {
			return Optional.empty();
		}
		return Optional.of(new Refusal("REASON_NEEDED",
				"Say in a few words why you need this record, in at least " + atLeast + " characters.", "reason"));
	}

	private static Optional<Refusal> reasonIsShort(String reason) {
		if (reason.length() <= LONGEST_REASON) {
			return Optional.empty();
		}
		return Optional.of(new Refusal("REASON_TOO_LONG",
				"Give the reason in at most " + LONGEST_REASON + " characters.", "reason"));
	}

}
