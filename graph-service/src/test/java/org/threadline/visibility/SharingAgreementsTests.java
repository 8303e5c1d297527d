package org.threadline.visibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.viewer.Clearance;
import org.threadline.viewer.Viewer;
import org.threadline.viewer.Viewer.PractitionerViewer;
import org.threadline.viewer.Viewer.SubjectViewer;
import org.threadline.viewer.ViewerPost;
import org.threadline.visibility.SharingAgreements.InForce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * A viewer looks under the agreement in force: today's, and where what was known at an
 * earlier moment is asked for, that of the moment too.
 */
class SharingAgreementsTests {

	private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

	private static final Instant SECOND = Instant.parse("2026-01-01T00:00:00Z");

	private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

	private static final String SECTIONS = """
			posts:
			  - levels: [none, basic, professional]
			    agencies: [CAMHS]
			clearance:
			  - levels: [professional]
			    trainedWithin: P2Y
			    checkedWithin: P3Y
			consent:
			  canDecideFrom: 12
			  decidesAloneFrom: 15
			lawfulGrounds:
			  - id: SECTION_47
			    label: An enquiry
			    opens: [STRENGTH, NEED]
			""";

	private static final LocalDate TRAINED = LocalDate.of(2025, 3, 3);

	private static final Viewer TEACHER = new PractitionerViewer("teacher", "A Teacher",
			new ViewerPost("post", "Teacher", "professional", "school", "A school"), new Clearance(TRAINED, TRAINED));

	private final PolicyPack older = PolicyPackReader.read("older.yaml", SmallPack.with());

	private final PolicyPack newer = PolicyPackReader.read("newer.yaml",
			SmallPack.with(SmallPack.rule("involved", "holders: [SCHOOL]", "viewers: [POLICE, CAMHS]")) + SECTIONS);

	private final SharingAgreements agreements = new SharingAgreements(
			List.of(new InForce(FIRST, this.older), new InForce(SECOND, this.newer)));

	@Test
	void theNewestIsInForce() {
		assertThat(this.agreements.current()).isSameAs(this.newer);
	}

	@Test
	void eachCountsFromItsFirstMomentUntilTheNext() {
		assertThat(this.agreements.at(SECOND)).isSameAs(this.newer);
		assertThat(this.agreements.at(SECOND.minusMillis(1))).isSameAs(this.older);
		assertThat(this.agreements.at(FIRST)).isSameAs(this.older);
	}

	@Test
	void theFirstCountsForTheTimeBeforeItToo() {
		assertThat(this.agreements.at(FIRST.minusSeconds(1))).isSameAs(this.older);
	}

	@Test
	void withoutAnAgreementNothingIsShown() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SharingAgreements(List.of()));
	}

	@Test
	void whoAsksOfThePresentIsAskedAboutThePresentAlone() {
		VisibleScope scope = this.agreements.scopeFor(TEACHER, NOW, null);
		assertThat(scope.viewer()).isSameAs(TEACHER);
		assertThat(scope.moments()).containsExactly(new Moment(NOW, this.newer));
		assertThat(scope.now()).isEqualTo(NOW);
		assertThat(scope.knownAt()).isEqualTo(NOW);
		assertThat(scope.day()).isEqualTo(LocalDate.of(2026, 11, 23));
	}

	@Test
	void whoAsksOfAnEarlierMomentIsAskedAboutBoth() {
		Instant earlier = Instant.parse("2025-06-01T23:59:00Z");
		VisibleScope scope = this.agreements.scopeFor(TEACHER, NOW, earlier);
		assertThat(scope.moments()).containsExactly(new Moment(NOW, this.newer), new Moment(earlier, this.older));
		assertThat(scope.now()).isEqualTo(NOW);
		assertThat(scope.knownAt()).isEqualTo(earlier);
		assertThat(scope.day()).as("in England").isEqualTo(LocalDate.of(2025, 6, 2));
	}

	@Test
	void aPostThatDoesNotCountTodayShowsNothing() {
		assertThat(this.agreements.scopeFor(TEACHER, NOW, null).refusal()).isEmpty();
		assertThat(this.agreements.scopeFor(TEACHER, Instant.parse("2027-03-04T00:00:00Z"), SECOND).refusal())
			.hasValueSatisfying((refusal) -> assertThat(refusal.code()).isEqualTo("TRAINING_OUT_OF_DATE"));
		assertThat(this.agreements.scopeFor(new SubjectViewer("child", "A Child"), NOW, null).refusal()).isEmpty();
	}

	@Test
	void viewsAreToldWhoAsksAndWhen() {
		Map<String, @Nullable Object> ofPost = this.agreements.scopeFor(TEACHER, NOW, FIRST).parameters();
		assertThat(ofPost).containsEntry("postId", "post")
			.containsEntry("practitionerId", TEACHER.id())
			.containsEntry("subjectId", "")
			.containsEntry("now", NOW.atZone(ZoneOffset.UTC))
			.containsEntry("knownAt", FIRST.atZone(ZoneOffset.UTC))
			.containsEntry("day", LocalDate.of(2025, 1, 1))
			.containsEntry("today", LocalDate.of(2026, 11, 23));
		assertThat(this.agreements.scopeFor(new SubjectViewer("child", "A Child"), NOW, null).parameters())
			.containsEntry("postId", "")
			.containsEntry("practitionerId", "")
			.containsEntry("subjectId", "child");
	}

	@Test
	void viewsAreToldWhatIsAgreedAtEachMoment() {
		List<Map<String, Object>> moments = moments(this.agreements.scopeFor(TEACHER, NOW, FIRST));
		assertThat(moments).hasSize(2);
		assertThat(moments.getFirst()).containsEntry("at", NOW.atZone(ZoneOffset.UTC))
			.containsEntry("day", LocalDate.of(2026, 11, 23))
			.containsEntry("rules", this.newer.ruleRows())
			.containsEntry("decidesAloneSince", LocalDate.of(2011, 11, 23))
			.containsEntry("clearance",
					List.of(Map.of("levels", List.of("professional"), "trainedSince", LocalDate.of(2024, 11, 23),
							"checkedSince", LocalDate.of(2023, 11, 23))))
			.containsEntry("posts",
					List.of(Map.of("levels", List.of("none", "basic", "professional"), "kinds", List.of("CAMHS"),
							"roles", List.of())))
			.containsEntry("lawfulGrounds",
					List.of(Map.of("id", "SECTION_47", "categories", List.of("NEED", "STRENGTH"))));
		assertThat(moments.getLast()).containsEntry("rules", this.older.ruleRows())
			.containsEntry("clearance", List.of())
			.containsEntry("posts", List.of())
			.containsEntry("lawfulGrounds", List.of());
	}

	@Test
	void aRuleIsToldAsItStands() {
		List<Map<String, @Nullable Object>> rows = this.newer.ruleRows();
		assertThat(rows).extracting((row) -> row.get("name")).containsExactly("records", "involved");
		assertThat(rows.getFirst()).containsEntry("holderKinds", null).containsEntry("viewerKinds", null);
		assertThat(rows.getLast()).containsEntry("categories", List.of(Category.INVOLVEMENT.name()))
			.containsEntry("sensitivities", List.of("STANDARD"))
			.containsEntry("levels", List.of("basic", "professional"))
			.containsEntry("indexStates", List.of("INDEXED"))
			.containsEntry("holderKinds", List.of(AgencyKind.SCHOOL.name()))
			.containsEntry("viewerKinds", List.of("CAMHS", "POLICE"))
			.containsEntry("relation", "ANY")
			.containsEntry("consentNeeded", false)
			.containsEntry("disclose", "FULL");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> moments(VisibleScope scope) {
		return (List<Map<String, Object>>) Objects.requireNonNull(scope.parameters().get("moments"));
	}

}
