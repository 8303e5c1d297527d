package org.threadline.ingest;

import org.threadline.cypher.LoadStatement;

/**
 * Kinds of fact, each with the statement that creates it.
 */
enum FactKind {

	INDEX_ENTRY("create-index-entries"), NAME("create-names"), BIRTH_DETAILS("create-birth-details"),
	RESIDENCE("create-residences"), SCHOOL_REGISTRATION("create-school-registrations"),
	GP_REGISTRATION("create-gp-registrations"), FAMILY_MEMBERSHIP("create-family-memberships"),
	PARENTAL_RESPONSIBILITY("create-parental-responsibilities"), INVOLVEMENT("create-involvements"),
	LEAD_APPOINTMENT("create-lead-appointments"), EVENT("create-events"), NEED("create-needs"),
	CONSENT("create-consents"), NOTICE("create-notices");

	private final LoadStatement statement;

	FactKind(String statement) {
		this.statement = LoadStatement.named(statement);
	}

	LoadStatement statement() {
		return this.statement;
	}

}
