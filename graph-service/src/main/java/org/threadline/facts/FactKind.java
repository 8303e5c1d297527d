package org.threadline.facts;

import org.threadline.cypher.LoadStatement;

/**
 * Kinds of fact, each with the statement that creates it.
 */
public enum FactKind {

	/** Whether a child is on the index. */
	INDEX_ENTRY("create-index-entries"),
	/** A name. */
	NAME("create-names"),
	/** Birth, death, sex and numbers. */
	BIRTH_DETAILS("create-birth-details"),
	/** Where somebody lives or lived. */
	RESIDENCE("create-residences"),
	/** Registration at a school. */
	SCHOOL_REGISTRATION("create-school-registrations"),
	/** Registration with a GP practice. */
	GP_REGISTRATION("create-gp-registrations"),
	/** Belonging to a family. */
	FAMILY_MEMBERSHIP("create-family-memberships"),
	/** Parental responsibility. */
	PARENTAL_RESPONSIBILITY("create-parental-responsibilities"),
	/** A service's involvement. */
	INVOLVEMENT("create-involvements"),
	/** Being lead professional or key contact. */
	LEAD_APPOINTMENT("create-lead-appointments"),
	/** Something that happened. */
	EVENT("create-events"),
	/** A need. */
	NEED("create-needs"),
	/** A strength. */
	STRENGTH("create-strengths"),
	/** A passing worry. */
	CONCERN("create-concerns"),
	/** A consent to share, its refusal, or a lawful ground. */
	CONSENT("create-consents"),
	/** A fair processing notice. */
	NOTICE("create-notices");

	private final LoadStatement statement;

	FactKind(String statement) {
		this.statement = LoadStatement.named(statement);
	}

	LoadStatement statement() {
		return this.statement;
	}

}
