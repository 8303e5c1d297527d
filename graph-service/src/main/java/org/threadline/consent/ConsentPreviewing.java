package org.threadline.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Recorder;
import org.threadline.recording.WorkWithTheChild;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Knowledge;
import org.threadline.shared.Refusal;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Says what a decision about sharing would change before it is given or withdrawn, to
 * whoever may record it, from what they may see.
 */
@Service
class ConsentPreviewing {

	private static final String PREVIEW_CONSENT = "previewConsent";

	private static final ViewQuery READ = ViewQuery.named("consent/preview-consent");

	private final Recorder recorder;

	ConsentPreviewing(Recorder recorder) {
		this.recorder = recorder;
	}

	ConsentPreview preview(Viewer viewer, RecordConsentInput input) {
		CommandRequest request = new CommandRequest(PREVIEW_CONSENT, input.commandId(), input.childId(), Action.SHARE,
				input.onBehalfOf(), input);
		return preview(viewer, request, (writing) -> (by) -> {
			Row read = ConsentRecording.read(writing, by.author(), "");
			StandingToConsent standing = ConsentRecording.standing(writing, by, read);
			List<String> agencies = ConsentRecording.agencies(writing, input.sharedWith());
			return unless(
					ConsentRules.ofRecording(input, by.author(), standing, agencies, ConsentRecording.said(read),
							writing.agreement(), WorkWithTheChild.of(writing)),
					() -> changes(writing, by.author(),
							ForeseenDecision.of(input, by.author(), agencies, now(writing))));
		});
	}

	ConsentPreview preview(Viewer viewer, WithdrawConsentInput input) {
		CommandRequest request = new CommandRequest(PREVIEW_CONSENT, input.commandId(), input.childId(), Action.SHARE,
				input.onBehalfOf(), input);
		return preview(viewer, request, (writing) -> (by) -> {
			Row read = ConsentRecording.read(writing, by.author(), input.consentId());
			StandingToConsent standing = ConsentRecording.standing(writing, by, read);
			return read.rows("versions")
				.stream()
				.findFirst()
				.map((consent) -> unless(
						ConsentRules.ofWithdrawing(input, consent, by.author(), standing, WorkWithTheChild.of(writing)),
						() -> changes(writing, by.author(),
								ForeseenDecision.of(input, by.author(), consent, now(writing)))))
				.orElseGet(() -> ConsentPreview.refused(List.of(ConsentRecording.CONSENT_NOT_FOUND)));
		});
	}

	private ConsentPreview preview(Viewer viewer, CommandRequest request,
			Function<Writing, Function<AuthorAndStanding, ConsentPreview>> work) {
		return this.recorder.preview(viewer, request, (writing) -> writing.asAuthor(work.apply(writing),
				(refusal) -> ConsentPreview.refused(List.of(refusal))), ConsentPreview::refusals);
	}

	private static ConsentPreview changes(Writing writing, Author author, ForeseenDecision decision) {
		Row row = writing.read(READ, Map.of("agencyId", author.agencyId(), "namedIds", decision.named())).getFirst();
		ForeseenChanges foreseen = new ForeseenChanges(row, author.agencyId(), decision, writing.scope());
		return new ConsentPreview(foreseen.agencies(), foreseen.list(), List.of());
	}

	private static ConsentPreview unless(Stream<Optional<Refusal>> rules, Supplier<ConsentPreview> goOn) {
		List<Refusal> refusals = rules.flatMap(Optional::stream).toList();
		return refusals.isEmpty() ? goOn.get() : ConsentPreview.refused(refusals);
	}

	private static Knowledge now(Writing writing) {
		return new Knowledge(writing.now(), null);
	}

}
