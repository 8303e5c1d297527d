package org.threadline.shared;

/**
 * Kinds of agency.
 */
public enum AgencyKind {

	/** A school. */
	SCHOOL,
	/** Education services of the local authority. */
	EDUCATION_SERVICE,
	/** A GP practice. */
	GENERAL_PRACTICE,
	/** Health visiting and school nursing. */
	COMMUNITY_HEALTH,
	/** Midwifery. */
	MIDWIFERY,
	/** A hospital. */
	HOSPITAL,
	/** Child and adolescent mental health service. */
	CAMHS,
	/** Sexual health service. */
	SEXUAL_HEALTH,
	/** Drug and alcohol service. */
	SUBSTANCE_USE,
	/** Children's social care. */
	CHILDRENS_SOCIAL_CARE,
	/** Early help and family support. */
	EARLY_HELP,
	/** Youth justice service. */
	YOUTH_JUSTICE,
	/** Police. */
	POLICE,
	/** Housing authority or association. */
	HOUSING,
	/** Voluntary or community organisation. */
	VOLUNTARY,
	/** A refuge or domestic abuse service. */
	REFUGE,
	/** Another part of the local authority. */
	LOCAL_AUTHORITY

}
