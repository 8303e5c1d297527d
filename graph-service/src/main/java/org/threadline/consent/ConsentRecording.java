package org.threadline.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.Command;
import org.threadline.cypher.ViewQuery;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.CommandRequest;
import org.threadline.recording.Given;
import org.threadline.recording.Outcome;
import org.threadline.recording.Recorder;
import org.threadline.recording.WorkWithTheChild;
import org.threadline.recording.Writing;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Category;
import org.threadline.shared.Refusal;
import org.threadline.shared.Sensitivity;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.RecordingTerms.Action;

import org.springframework.stereotype.Service;

/**
 * Records what was decided about sharing, and what the family was told. A decision counts
 * from the next read.
 */
@Service
class ConsentRecording {

	private static final ViewQuery READ_STANDING = ViewQuery.named("consent/read-standing-to-consent");

	private static final Command FIND_AGENCIES = Command.named("consent/find-agencies");

	static final Refusal CONSENT_NOT_FOUND = new Refusal("CONSENT_NOT_FOUND",
			"There is no consent with this id for you. Look at the consents again.", "consentId");

	private static final String EVERYTHING = "ALL";

	private static final int LONGEST_LINE = 200;

	private final Recorder recorder;

	ConsentRecording(Recorder recorder) {
		this.recorder = recorder;
	}

	Outcome record(Viewer viewer, RecordConsentInput input) {
		CommandRequest request = new CommandRequest("recordConsent", input.commandId(), input.childId(), Action.SHARE,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> {
			Row read = read(writing, by.author(), "");
			StandingToConsent standing = standing(writing, by, read);
			List<String> agencies = agencies(writing, input.sharedWith());
			WorkWithTheChild work = WorkWithTheChild.of(writing);
			return Outcome.unless(ConsentRules.ofRecording(input, by.author(), standing, agencies, said(read),
					writing.agreement(), work), () -> {
						Sensitivity marked = Objects.requireNonNullElse(input.sensitivity(), Sensitivity.STANDARD);
						FactDraft consent = draft(writing, by.author(), work.sensitivity(by.author(), marked))
							.with("category", (input.category() != null) ? input.category().name() : EVERYTHING)
							.with("sharedWithAll", input.sharedWith() == null)
							.with("sharedWith", agencies)
							.with("decision", input.decision().name())
							.with("givenBy", name(input.givenBy()))
							.with("givenByPersonId", input.givenByPersonId())
							.with("how", name(input.how()))
							.with("ground", input.ground())
							.with("groundId", input.lawfulGround())
							.with("filedAt", input.filedAt())
							.during(input.from(), input.to());
						return state(writing, consent, input.judgedAbleBecause());
					});
		}));
	}

	Outcome withdraw(Viewer viewer, WithdrawConsentInput input) {
		CommandRequest request = new CommandRequest("withdrawConsent", input.commandId(), input.childId(), Action.SHARE,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> {
			Row read = read(writing, by.author(), input.consentId());
			StandingToConsent standing = standing(writing, by, read);
			return read.rows("versions")
				.stream()
				.findFirst()
				.map((consent) -> withdraw(writing, input, by.author(), standing, consent))
				.orElseGet(() -> Outcome.refused(CONSENT_NOT_FOUND));
		}));
	}

	private static Outcome withdraw(Writing writing, WithdrawConsentInput input, Author author,
			StandingToConsent standing, Row consent) {
		WorkWithTheChild work = WorkWithTheChild.of(writing);
		return Outcome.unless(ConsentRules.ofWithdrawing(input, consent, author, standing, work), () -> {
			if (ConsentRules.isGround(consent)) {
				return end(writing, consent, input.from(), author);
			}
			FactDraft withdrawal = draft(writing, author, work.sensitivity(author))
				.with("category", consent.text("category"))
				.with("sharedWithAll", consent.flag("sharedWithAll"))
				.with("sharedWith", consent.texts("sharedWith"))
				.with("decision", "WITHDRAWN")
				.with("givenBy", name(input.givenBy()))
				.with("givenByPersonId", input.givenByPersonId())
				.with("how", name(input.how()))
				.with("filedAt", input.filedAt())
				.during(input.from(), null);
			return state(writing, withdrawal, input.judgedAbleBecause());
		});
	}

	/**
	 * A ground holds until the day before it ends. One that ends on its first day never
	 * held: it is taken out.
	 */
	private static Outcome end(Writing writing, Row ground, LocalDate since, Author author) {
		if (!since.isAfter(ground.date("from"))) {
			writing.stateInPlaceOf(ground);
			return new Outcome.Recorded(ground.text("id"));
		}
		FactDraft ended = writing
			.draft(FactKind.CONSENT,
					writing.holding(Category.CONSENT, ground.text("agencyId"), ground.text("sensitivity")), author)
			.with("agencyId", ground.text("agencyId"))
			.with("category", ground.text("category"))
			.with("sharedWithAll", ground.flag("sharedWithAll"))
			.with("sharedWith", ground.texts("sharedWith"))
			.with("decision", ground.text("decision"))
			.with("ground", ground.textOrNull("ground"))
			.with("groundId", ground.textOrNull("groundId"))
			.with("filedAt", ground.textOrNull("filedAt"))
			.during(ground.date("from"), since.minusDays(1))
			.connected("agencyId", ground.text("agencyId"))
			.connected("postId", ground.textOrNull("postId"));
		writing.followUp(ground, ended);
		return new Outcome.Recorded(ended.id());
	}

	private static @Nullable String name(@Nullable Enum<?> word) {
		return (word != null) ? word.name() : null;
	}

	Outcome record(Viewer viewer, RecordNoticeInput input) {
		CommandRequest request = new CommandRequest("recordNotice", input.commandId(), input.childId(), Action.RECORD,
				input.onBehalfOf(), input);
		return this.recorder.record(viewer, request, (writing) -> writing.asAuthor((by) -> {
			WorkWithTheChild work = WorkWithTheChild.of(writing);
			return Outcome.unless(Stream.of(work.refuseUnknown(by.author()),
					Given.line(input.issuedTo(), LONGEST_LINE, "ISSUED_TO_NEEDED", "whom it was issued to", "issuedTo"),
					Given.line(input.route(), LONGEST_LINE, "ROUTE_NEEDED", "by which route", "route"),
					Given.notAhead(input.issuedOn(), writing.today(), "issuedOn"),
					Given.notBeforeTheChild(input.issuedOn(), by.standing(), "issuedOn")), () -> {
						FactDraft notice = writing
							.draft(FactKind.NOTICE, Category.NOTICE, work.sensitivity(by.author()), by.author())
							.with("issuedTo", input.issuedTo().strip())
							.with("route", input.route().strip())
							.with("issuedOn", input.issuedOn())
							.connected("agencyId", by.author().agencyId());
						writing.state(notice);
						return new Outcome.Recorded(notice.id());
					});
		}));
	}

	private static FactDraft draft(Writing writing, Author author, Sensitivity sensitivity) {
		return writing.draft(FactKind.CONSENT, Category.CONSENT, sensitivity, author)
			.with("agencyId", author.agencyId())
			.connected("agencyId", author.agencyId());
	}

	private static Outcome state(Writing writing, FactDraft consent, @Nullable String judgedAbleBecause) {
		if (judgedAbleBecause != null) {
			writing.because(judgedAbleBecause);
		}
		writing.state(consent);
		return new Outcome.Recorded(consent.id());
	}

	static Row read(Writing writing, Author author, String consentId) {
		return writing.read(READ_STANDING, Map.of("consentId", consentId, "agencyId", author.agencyId())).getFirst();
	}

	static SaidBefore said(Row read) {
		return SaidBefore.of(read.rows("said"), read.texts("responsible"));
	}

	static StandingToConsent standing(Writing writing, AuthorAndStanding by, Row read) {
		return new StandingToConsent(writing.agreement().consent(), by.standing(), read.texts("responsible"),
				writing.today());
	}

	static List<String> agencies(Writing writing, @Nullable List<String> asked) {
		if (asked == null) {
			return List.of();
		}
		return writing.run(FIND_AGENCIES, Map.of("ids", asked)).stream().map((row) -> row.text("id")).sorted().toList();
	}

}
