package org.threadline.children;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.shared.Sex;

/**
 * The child's basic details, as far as they may be seen.
 */
record BasicDetails(PersonName name, @Nullable String birthDetailsId, @Nullable LocalDate dateOfBirth,
		@Nullable LocalDate expectedDateOfBirth, @Nullable LocalDate dateOfDeath, Sex sex, @Nullable String nhsNumber,
		List<Residence> addresses, boolean addressDisputed, List<SchoolRegistration> schools, boolean schoolDisputed,
		List<GpRegistration> generalPractices, boolean generalPracticeDisputed) {

	/** The schema states it, of each of the lists. */
	static final int MOST = 200;

	private static final PersonName NOT_SHOWN = new PersonName("Name", "not shown");

	static BasicDetails of(Row row) {
		Row summary = row.row("summary");
		Row name = summary.rowOrNull("name");
		List<Row> residences = row.rows("residences");
		List<Row> schools = row.rows("schools");
		List<Row> practices = row.rows("practices");
		return new BasicDetails((name != null) ? new PersonName(name.text("given"), name.text("family")) : NOT_SHOWN,
				summary.textOrNull("birthDetailsId"), summary.dateOrNull("dateOfBirth"),
				summary.dateOrNull("expectedDateOfBirth"), summary.dateOrNull("dateOfDeath"),
				Sex.valueOf(summary.text("sex")), summary.textOrNull("nhsNumber"),
				residences.stream().map(Residence::of).toList(),
				ShownClaims.areDisputed(residences, ShownClaims::ofHome),
				schools.stream().map(SchoolRegistration::of).toList(),
				ShownClaims.areDisputed(schools, ShownClaims::ofRegistration),
				practices.stream().map(GpRegistration::of).toList(),
				ShownClaims.areDisputed(practices, ShownClaims::ofRegistration));
	}

	record PersonName(String given, String family) {

	}

	record Residence(String id, List<String> lines, @Nullable String town, @Nullable String postcode, String kind,
			@Nullable LocalDate from, @Nullable LocalDate to, String source) {

		static Residence of(Row row) {
			return new Residence(row.text("id"),
					Stream.of("line1", "line2").map(row::textOrNull).flatMap(Stream::ofNullable).toList(),
					row.textOrNull("town"), row.textOrNull("postcode"), row.text("kind"), row.dateOrNull("from"),
					row.dateOrNull("to"), row.text("source"));
		}

	}

	record SchoolRegistration(String id, String status, @Nullable Agency school, @Nullable LocalDate from,
			String source) {

		static SchoolRegistration of(Row row) {
			Row school = row.rowOrNull("at");
			return new SchoolRegistration(row.text("id"), row.text("status"),
					(school != null) ? Agency.of(school) : null, row.dateOrNull("from"), row.text("source"));
		}

	}

	record GpRegistration(String id, String status, @Nullable Agency practice, @Nullable LocalDate from,
			String source) {

		static GpRegistration of(Row row) {
			Row practice = row.rowOrNull("at");
			return new GpRegistration(row.text("id"), row.text("status"),
					(practice != null) ? Agency.of(practice) : null, row.dateOrNull("from"), row.text("source"));
		}

	}

}
