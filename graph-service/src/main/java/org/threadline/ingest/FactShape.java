package org.threadline.ingest;

import java.time.Instant;

import org.threadline.facts.FactDraft;
import org.threadline.visibility.PolicyPack;

/**
 * How the rows of one file become facts.
 */
@FunctionalInterface
interface FactShape {

	/**
	 * Makes a row into a fact.
	 * @throws RowRefusal when the row contradicts itself or what it names
	 */
	FactDraft describe(FactRow row, Instant recordedAt);

	/**
	 * The shape of a file's rows, as far as it is the agreement's to say.
	 */
	static FactShape of(FeedFile file, PolicyPack agreement) {
		return switch (file) {
			case NAMES -> new NameShape();
			case RESIDENCES -> new ResidenceShape();
			case SCHOOL_REGISTRATIONS -> new SchoolRegistrationShape();
			case GP_REGISTRATIONS -> new GpRegistrationShape();
			case FAMILY_MEMBERSHIPS -> new FamilyMembershipShape();
			case PARENTAL_RESPONSIBILITIES -> new ParentalResponsibilityShape();
			case INVOLVEMENTS -> new InvolvementShape();
			case LEAD_APPOINTMENTS -> new LeadAppointmentShape();
			case EVENTS -> new EventShape();
			case NEEDS -> new NeedShape(agreement.needLevels());
			case STRENGTHS -> new StrengthShape();
			case CONCERNS -> new ConcernShape();
			case CONSENTS -> new ConsentShape();
			case NOTICES -> new NoticeShape();
			case AREAS, AGENCIES, SERVICES, PRACTITIONERS, POSTS, PEOPLE ->
				throw new IllegalArgumentException(file + " is loaded before facts");
		};
	}

}
