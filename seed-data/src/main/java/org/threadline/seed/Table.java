package org.threadline.seed;

import java.util.Locale;

/**
 * The files of a feed, in the order in which a manifest names them, with the columns that
 * {@code docs/feeds.md} lays down.
 */
enum Table {

	AREAS("area_ref,name"), AGENCIES("agency_ref,name,kind,sensitivity,contact_number,area_ref"),
	SERVICES("service_ref,agency_ref,name,contact_number"),
	PRACTITIONERS("practitioner_ref,given_name,family_name,sign_in,trained_on,checked_on"),
	POSTS("post_ref,practitioner_ref,agency_ref,title,access_level,telephone,email,valid_from,valid_to"),
	PEOPLE("person_ref,given_name,family_name,date_of_birth,expected_date_of_birth,date_of_death,sex,record,indexing,"
			+ "nhs_number,upn,sign_in,agency_ref,sensitivity,recorded_at,replaces"),
	NAMES("name_ref,person_ref,kind,given_name,family_name,valid_from,valid_to,agency_ref,sensitivity,recorded_at,"
			+ "replaces"),
	RESIDENCES("residence_ref,person_ref,kind,line_1,line_2,town,postcode,uprn,area_ref,valid_from,valid_to,"
			+ "agency_ref,sensitivity,recorded_at,replaces"),
	SCHOOL_REGISTRATIONS("registration_ref,person_ref,status,school_ref,valid_from,valid_to,agency_ref,sensitivity,"
			+ "recorded_at,replaces"),
	GP_REGISTRATIONS("registration_ref,person_ref,status,practice_ref,valid_from,valid_to,agency_ref,sensitivity,"
			+ "recorded_at,replaces"),
	FAMILY_MEMBERSHIPS("membership_ref,family_ref,person_ref,role,valid_from,valid_to,agency_ref,sensitivity,"
			+ "recorded_at,replaces"),
	PARENTAL_RESPONSIBILITIES("responsibility_ref,person_ref,holder_person_ref,holder_agency_ref,basis,valid_from,"
			+ "valid_to,agency_ref,sensitivity,recorded_at,replaces"),
	INVOLVEMENTS("involvement_ref,person_ref,agency_ref,service_ref,post_ref,role,valid_from,valid_to,end_reason,"
			+ "sensitivity,recorded_at,replaces"),
	LEAD_APPOINTMENTS("appointment_ref,person_ref,kind,post_ref,valid_from,valid_to,sensitivity,recorded_at,replaces"),
	EVENTS("event_ref,person_ref,kind,type,summary,occurred,agency_ref,post_ref,sensitivity,recorded_at,replaces"),
	NEEDS("need_ref,person_ref,domain,dimension,level,summary,identified_on,reviewed_on,met_on,agency_ref,post_ref,"
			+ "sensitivity,recorded_at,replaces"),
	STRENGTHS("strength_ref,person_ref,domain,dimension,summary,identified_on,reviewed_on,agency_ref,post_ref,"
			+ "sensitivity,recorded_at,replaces"),
	CONCERNS("concern_ref,person_ref,kind,summary,noticed_on,settled_on,agency_ref,post_ref,sensitivity,recorded_at,"
			+ "replaces"),
	CONSENTS("consent_ref,person_ref,agency_ref,category,shared_with,decision,given_by,how,ground,filed_at,"
			+ "obtained_by_post_ref,valid_from,valid_to,recorded_at,replaces"),
	NOTICES("notice_ref,person_ref,issued_to,route,issued_on,agency_ref,post_ref,sensitivity,recorded_at,replaces");

	private final String header;

	private final int columns;

	Table(String header) {
		this.header = header;
		this.columns = header.split(",").length;
	}

	String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
	}

	String header() {
		return this.header;
	}

	int columns() {
		return this.columns;
	}

}
