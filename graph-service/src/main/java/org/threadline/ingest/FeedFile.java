package org.threadline.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.Category;
import org.threadline.shared.ConcernKind;
import org.threadline.shared.EventKind;
import org.threadline.shared.GpStatus;
import org.threadline.shared.ResidenceKind;
import org.threadline.shared.SchoolStatus;
import org.threadline.shared.Sensitivity;
import org.threadline.shared.Sex;

import static org.threadline.ingest.Column.addedLater;
import static org.threadline.ingest.Column.maybeNaming;
import static org.threadline.ingest.Column.naming;
import static org.threadline.ingest.Column.optional;
import static org.threadline.ingest.Column.required;

/**
 * The files a source may send and their columns, in the order in which they are loaded:
 * nothing names what comes later.
 */
enum FeedFile {

	AREAS("areas.csv", reference("area_ref"), name("name")),

	AGENCIES("agencies.csv", reference("agency_ref"), name("name"),
			required("kind", ColumnType.oneOf(AgencyKind.class)), sensitivity(), line("contact_number"),
			maybeNaming("area_ref", Named.AREA), addedLater("stub", ColumnType.oneOf("SHOWN", "NOT_SHOWN"))),

	SERVICES("services.csv", reference("service_ref"), naming("agency_ref", Named.AGENCY), name("name"),
			optional("contact_number", ColumnType.text(100))),

	PRACTITIONERS("practitioners.csv", reference("practitioner_ref"), name("given_name"), name("family_name"),
			optional("sign_in", ColumnType.code()), optional("trained_on", ColumnType.day()),
			optional("checked_on", ColumnType.day())),

	POSTS("posts.csv", reference("post_ref"), naming("practitioner_ref", Named.PRACTITIONER),
			naming("agency_ref", Named.AGENCY), name("title"),
			required("access_level", ColumnType.oneOf("none", "governance", "basic", "professional", "safeguarding")),
			optional("telephone", ColumnType.text(100)), optional("email", ColumnType.text(200)),
			required("valid_from", ColumnType.day()), optional("valid_to", ColumnType.day())),

	PEOPLE("people.csv",
			columns(reference("person_ref"), optional("given_name", ColumnType.text(100)), name("family_name"),
					optional("date_of_birth", ColumnType.day()), optional("expected_date_of_birth", ColumnType.day()),
					optional("date_of_death", ColumnType.day()), required("sex", ColumnType.oneOf(Sex.class)),
					required("record", ColumnType.oneOf("CHILD", "ADULT")),
					optional("indexing", ColumnType.oneOf("INDEXED", "HIDDEN_ON_REQUEST", "SEALED")),
					optional("nhs_number", ColumnType.nhsNumber()), optional("upn", ColumnType.pupilNumber()),
					optional("sign_in", ColumnType.code()), naming("agency_ref", Named.AGENCY), sensitivity(),
					recordedAt(), replaces())),

	NAMES("names.csv",
			held(reference("name_ref"), person(), required("kind", ColumnType.oneOf("ALIAS", "PREVIOUS", "PREFERRED")),
					optional("given_name", ColumnType.text(100)), name("family_name"))),

	RESIDENCES("residences.csv",
			held(reference("residence_ref"), person(), required("kind", ColumnType.oneOf(ResidenceKind.class)),
					optional("line_1", ColumnType.text(200)), optional("line_2", ColumnType.text(200)),
					optional("town", ColumnType.text(100)), optional("postcode", ColumnType.text(10)),
					optional("uprn", ColumnType.uprn()), maybeNaming("area_ref", Named.AREA))),

	SCHOOL_REGISTRATIONS("school-registrations.csv",
			held(reference("registration_ref"), person(), required("status", ColumnType.oneOf(SchoolStatus.class)),
					maybeNaming("school_ref", Named.AGENCY))),

	GP_REGISTRATIONS("gp-registrations.csv",
			held(reference("registration_ref"), person(), required("status", ColumnType.oneOf(GpStatus.class)),
					maybeNaming("practice_ref", Named.AGENCY))),

	FAMILY_MEMBERSHIPS("family-memberships.csv",
			held(reference("membership_ref"), required("family_ref", ColumnType.code()), person(),
					required("role",
							ColumnType.oneOf("CHILD", "MOTHER", "FATHER", "STEP_PARENT", "GRANDPARENT", "AUNT_OR_UNCLE",
									"ADULT_SIBLING", "FOSTER_CARER", "ADOPTIVE_PARENT", "PARTNER")))),

	PARENTAL_RESPONSIBILITIES("parental-responsibilities.csv",
			held(reference("responsibility_ref"), person(), maybeNaming("holder_person_ref", Named.PERSON),
					maybeNaming("holder_agency_ref", Named.AGENCY),
					required("basis",
							ColumnType.oneOf("BIRTH", "COURT_ORDER", "ADOPTION", "CARE_ORDER", "AGREEMENT")))),

	INVOLVEMENTS("involvements.csv",
			columns(reference("involvement_ref"), person(), naming("agency_ref", Named.AGENCY),
					maybeNaming("service_ref", Named.SERVICE), maybeNaming("post_ref", Named.POST), name("role"),
					required("valid_from", ColumnType.day()), optional("valid_to", ColumnType.day()),
					optional("end_reason", ColumnType.text(500)), sensitivity(), recordedAt(), replaces())),

	LEAD_APPOINTMENTS("lead-appointments.csv",
			columns(reference("appointment_ref"), person(),
					required("kind", ColumnType.oneOf("LEAD_PROFESSIONAL", "KEY_CONTACT")),
					naming("post_ref", Named.POST), required("valid_from", ColumnType.day()),
					optional("valid_to", ColumnType.day()), sensitivity(), recordedAt(), replaces())),

	EVENTS("events.csv",
			columns(reference("event_ref"), person(), required("kind", ColumnType.oneOf(EventKind.class)),
					required("type", ColumnType.code()), required("summary", ColumnType.text(2000)),
					required("occurred", ColumnType.partialDate()), naming("agency_ref", Named.AGENCY),
					maybeNaming("post_ref", Named.POST), sensitivity(), recordedAt(), replaces())),

	NEEDS("needs.csv",
			columns(reference("need_ref"), person(), required("domain", ColumnType.oneOf(AssessmentDomain.class)),
					required("dimension", ColumnType.code()), required("level", ColumnType.code()),
					required("summary", ColumnType.text(2000)), required("identified_on", ColumnType.day()),
					optional("reviewed_on", ColumnType.day()), optional("met_on", ColumnType.day()),
					naming("agency_ref", Named.AGENCY), maybeNaming("post_ref", Named.POST), sensitivity(),
					recordedAt(), replaces())),

	STRENGTHS("strengths.csv",
			columns(reference("strength_ref"), person(), required("domain", ColumnType.oneOf(AssessmentDomain.class)),
					required("dimension", ColumnType.code()), required("summary", ColumnType.text(2000)),
					required("identified_on", ColumnType.day()), optional("reviewed_on", ColumnType.day()),
					naming("agency_ref", Named.AGENCY), maybeNaming("post_ref", Named.POST), sensitivity(),
					recordedAt(), replaces())),

	CONCERNS("concerns.csv",
			columns(reference("concern_ref"), person(), required("kind", ColumnType.oneOf(ConcernKind.class)),
					required("summary", ColumnType.text(2000)), required("noticed_on", ColumnType.day()),
					optional("settled_on", ColumnType.day()), naming("agency_ref", Named.AGENCY),
					maybeNaming("post_ref", Named.POST), sensitivity(), recordedAt(), replaces())),

	CONSENTS("consents.csv", columns(reference("consent_ref"), person(), naming("agency_ref", Named.AGENCY),
			required("category", ColumnType.oneOf(allAnd(Category.class))), required("shared_with", ColumnType.codes()),
			required("decision", ColumnType.oneOf("GIVEN", "REFUSED", "WITHDRAWN", "LAWFUL_GROUND")),
			optional("given_by", ColumnType.oneOf("CHILD", "PARENT", "CARER")),
			optional("how", ColumnType.oneOf("WRITTEN", "VERBAL")), optional("ground", ColumnType.text(500)),
			optional("filed_at", ColumnType.text(200)), maybeNaming("obtained_by_post_ref", Named.POST),
			required("valid_from", ColumnType.day()), optional("valid_to", ColumnType.day()), recordedAt(), replaces(),
			addedLater("ground_id", ColumnType.code()),
			addedLater("sensitivity", ColumnType.oneOf(Sensitivity.class)))),

	NOTICES("notices.csv",
			columns(reference("notice_ref"), person(), name("issued_to"), name("route"),
					required("issued_on", ColumnType.day()), naming("agency_ref", Named.AGENCY),
					maybeNaming("post_ref", Named.POST), sensitivity(), recordedAt(), replaces()));

	/** The files that describe agencies and who works there. */
	static final List<FeedFile> GROUND = List.of(AREAS, AGENCIES, SERVICES, PRACTITIONERS, POSTS);

	/** The files of facts about people who are on record already. */
	static final List<FeedFile> FACTS = Arrays.stream(values())
		.filter((file) -> file.ordinal() > PEOPLE.ordinal())
		.toList();

	private final String fileName;

	private final List<Column> columns;

	FeedFile(String fileName, Column... columns) {
		this(fileName, List.of(columns));
	}

	FeedFile(String fileName, List<Column> columns) {
		this.fileName = fileName;
		this.columns = columns;
	}

	String fileName() {
		return this.fileName;
	}

	List<Column> columns() {
		return this.columns;
	}

	String header() {
		return header(this.columns);
	}

	/**
	 * The columns a file with this header has, or empty when it is not this file's:
	 * senders go on leaving off what was added after their time.
	 */
	Optional<List<Column>> columnsUnder(String header) {
		int ofOld = (int) this.columns.stream().filter((column) -> !column.addedLater()).count();
		return IntStream.rangeClosed(ofOld, this.columns.size())
			.mapToObj((count) -> this.columns.subList(0, count))
			.filter((given) -> header(given).equals(header))
			.findFirst();
	}

	private static String header(List<Column> columns) {
		return columns.stream().map(Column::name).collect(Collectors.joining(","));
	}

	static Optional<FeedFile> named(String fileName) {
		return Arrays.stream(values()).filter((file) -> file.fileName.equals(fileName)).findFirst();
	}

	static List<String> names() {
		return Arrays.stream(values()).map(FeedFile::fileName).toList();
	}

	private static List<Column> columns(Column... columns) {
		return List.of(columns);
	}

	/**
	 * The row's own columns, then those with which every fact about a person ends that
	 * holds over a period.
	 */
	private static List<Column> held(Column... own) {
		return Stream.concat(Stream.of(own),
				Stream.of(optional("valid_from", ColumnType.day()), optional("valid_to", ColumnType.day()),
						naming("agency_ref", Named.AGENCY), sensitivity(), recordedAt(), replaces()))
			.toList();
	}

	private static Column reference(String name) {
		return required(name, ColumnType.code());
	}

	private static Column name(String name) {
		return required(name, ColumnType.text(200));
	}

	private static Column line(String name) {
		return required(name, ColumnType.text(100));
	}

	private static Column person() {
		return naming("person_ref", Named.PERSON);
	}

	private static Column sensitivity() {
		return required("sensitivity", ColumnType.oneOf(Sensitivity.class));
	}

	private static Column recordedAt() {
		return optional("recorded_at", ColumnType.moment());
	}

	private static Column replaces() {
		return optional("replaces", ColumnType.code());
	}

	private static String[] allAnd(Class<? extends Enum<?>> words) {
		List<String> all = new ArrayList<>(List.of("ALL"));
		Arrays.stream(words.getEnumConstants()).map(Enum::name).forEach(all::add);
		return all.toArray(String[]::new);
	}

}
