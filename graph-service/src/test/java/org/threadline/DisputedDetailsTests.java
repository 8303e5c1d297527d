package org.threadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.threadline.ingest.AFeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether sources disagree on where a child lives, goes to school or has a GP is told
 * from what is shown: a refuge, or a school, that only one source knows of must not be
 * told by a dispute.
 */
@RunningService
class DisputedDetailsTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@ParameterizedTest
	@EnumSource
	void aHiddenClaimDisputesNothing(Detail detail) {
		String child = childOfWhomTwoSourcesSay(detail, "hidden", "saltmarsh-refuge", "RESTRICTED");
		assertThat(disputed(child, detail)).containsExactly(false);
		assertThat(claims(child, detail)).hasSize(detail.claimsOfTheFirst);
	}

	@ParameterizedTest
	@EnumSource
	void aClaimThatIsShownDisputesAndBothAreShownWithTheirSource(Detail detail) {
		String child = childOfWhomTwoSourcesSay(detail, "shown", "northmoor-social-care", "STANDARD");
		assertThat(disputed(child, detail)).containsExactly(true);
		assertThat(claims(child, detail)).hasSize(detail.claimsOfTheFirst + 1);
	}

	@Test
	void sourcesThatSayTheSameDisputeNothing() {
		String[] who = who("9990003076", Detail.SCHOOL.born.plusYears(1));
		this.children.load(AFeed.anotherFeed("same-one")
			.withChild("C1", who)
			.withRow("school-registrations.csv", "first",
					at("alder-bank-school", "STANDARD", "northmoor-social-care")));
		this.children.load(AFeed.anotherFeed("same-other")
			.withChild("C1", who)
			.withRow("school-registrations.csv", "second",
					at("alder-bank-school", "STANDARD", "northmoor-social-care")));
		String child = this.service.open("manager", "Own", "Quillfeather", Detail.SCHOOL.born.plusYears(1));
		assertThat(disputed(child, Detail.SCHOOL)).containsExactly(false);
		assertThat(claims(child, Detail.SCHOOL)).hasSize(2);
	}

	private static String[] at(String school, String sensitivity, String agency) {
		return new String[] { "status", "ON_ROLL", "school_ref", school, "agency_ref", agency, "sensitivity",
				sensitivity };
	}

	private static String[] who(String nhsNumber, LocalDate born) {
		return new String[] { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
				"date_of_birth", born.toString(), "nhs_number", nhsNumber };
	}

	private String childOfWhomTwoSourcesSay(Detail detail, String name, String agency, String sensitivity) {
		boolean hidden = name.equals("hidden");
		LocalDate born = hidden ? detail.born : detail.born.plusDays(1);
		String[] who = who(hidden ? detail.hidden : detail.shown, born);
		String source = name + "-" + detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
		this.children.load(detail.first(AFeed.anotherFeed(source + "-one").withChild("C1", who)));
		this.children
			.load(detail.other(AFeed.anotherFeed(source + "-other").withChild("C1", who), agency, sensitivity));
		return this.service.open("manager", "Own", "Quillfeather", born);
	}

	private List<Boolean> disputed(String child, Detail detail) {
		return this.service
			.ask("manager", "{ child(id: \"" + child + "\") { basicDetails { disputed: " + detail.disputed + " } } }")
			.read("$..disputed");
	}

	private List<String> claims(String child, Detail detail) {
		return this.service
			.ask("manager", "{ child(id: \"" + child + "\") { basicDetails { " + detail.claims + " { source } } } }")
			.read("$.." + detail.claims + "[*].source");
	}

	/** What sources may disagree on. */
	enum Detail {

		/** One source may well know of two homes; another knows of a third. */
		ADDRESS("addressDisputed", "addresses", 2, LocalDate.of(2013, 2, 3), "9990000042", "9990000050") {
			@Override
			AFeed first(AFeed feed) {
				return feed
					.withRow("residences.csv", "first", "agency_ref", "northmoor-social-care", "line_1", "1 Mill Lane")
					.withRow("residences.csv", "second", "agency_ref", "northmoor-social-care", "line_1",
							"2 Mill Lane");
			}

			@Override
			AFeed other(AFeed feed, String agency, String sensitivity) {
				return feed.withRow("residences.csv", "third", "agency_ref", agency, "sensitivity", sensitivity,
						"line_1", "3 Hidden Place");
			}
		},

		SCHOOL("schoolDisputed", "schools", 1, LocalDate.of(2013, 2, 5), "9990003017", "9990003025") {
			@Override
			AFeed first(AFeed feed) {
				return feed.withRow("school-registrations.csv", "first",
						at("alder-bank-school", "STANDARD", "northmoor-social-care"));
			}

			@Override
			AFeed other(AFeed feed, String agency, String sensitivity) {
				return feed.withRow("school-registrations.csv", "second",
						at("hollin-lane-primary", sensitivity, agency));
			}
		},

		GENERAL_PRACTICE("generalPracticeDisputed", "generalPractices", 1, LocalDate.of(2013, 2, 7), "9990003033",
				"9990003041") {
			@Override
			AFeed first(AFeed feed) {
				return feed.withRow("gp-registrations.csv", "first", "status", "REGISTERED", "practice_ref",
						"riverside-practice", "agency_ref", "northmoor-social-care");
			}

			@Override
			AFeed other(AFeed feed, String agency, String sensitivity) {
				return feed.withRow("gp-registrations.csv", "second", "agency_ref", agency, "sensitivity", sensitivity);
			}
		};

		private final String disputed;

		private final String claims;

		private final int claimsOfTheFirst;

		private final LocalDate born;

		private final String hidden;

		private final String shown;

		Detail(String disputed, String claims, int claimsOfTheFirst, LocalDate born, String hidden, String shown) {
			this.disputed = disputed;
			this.claims = claims;
			this.claimsOfTheFirst = claimsOfTheFirst;
			this.born = born;
			this.hidden = hidden;
			this.shown = shown;
		}

		/** What the first source says, ordinary all of it. */
		abstract AFeed first(AFeed feed);

		/** What the other source says. */
		abstract AFeed other(AFeed feed, String agency, String sensitivity);

	}

}
