package org.threadline.involvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.recording.Writing.AuthorAndStanding;
import org.threadline.shared.Refusal;

/**
 * What has to be right before somebody takes or hands over a lead, each rule a small
 * reason of its own.
 */
final class LeadRules {

	private LeadRules() {
	}

	static Stream<Optional<Refusal>> ofTaking(TakeLeadInput input, AuthorAndStanding by,
			StandingInvolvements involvements, LocalDate today) {
		return Stream.of(Given.notAhead(input.from(), today, "from"),
				Given.notBeforeTheChild(input.from(), by.standing(), "from"),
				isInvolved(by.author(), involvements, today, "onBehalfOf"),
				wasInvolved(by.author(), involvements, input.from(), today),
				nobodyElseLeads(input.takenKind(), involvements), involvements.deserted(input.takenKind())
					.flatMap((lead) -> Given.inOrder(lead.date("from"), input.from(), "from")));
	}

	static Stream<Optional<Refusal>> ofHandingOver(HandOverLeadInput input, Author author, Author receiver,
			String practitionerId, Optional<Row> lead, StandingInvolvements involvements, LocalDate today) {
		return Stream.of(leadsNow(input.handedOverKind(), author, practitionerId, lead),
				Given.notAhead(input.from(), today, "from"),
				lead.flatMap((row) -> Given.inOrder(row.date("from"), input.from(), "from")),
				isSomebodyElse(lead, receiver), isInvolved(receiver, involvements, today, "practitionerId"),
				wasInvolved(receiver, involvements, input.from(), today));
	}

	private static Optional<Refusal> isInvolved(Author leading, StandingInvolvements involvements, LocalDate today,
			String field) {
		return Given.refuseUnless(involvements.isInvolved(leading.postId(), leading.agencyId(), today), "NOT_INVOLVED",
				"Only a practitioner who is involved with the child leads. Record the involvement first.", field);
	}

	/** Asked of who is involved today: were they on the day they are said to begin? */
	private static Optional<Refusal> wasInvolved(Author leading, StandingInvolvements involvements, LocalDate from,
			LocalDate today) {
		boolean known = from.isAfter(today) || !involvements.isInvolved(leading.postId(), leading.agencyId(), today)
				|| involvements.isInvolved(leading.postId(), leading.agencyId(), from);
		return Given.refuseUnless(known, "NOT_INVOLVED_YET",
				"Who leads is not on record as involved on that day. Give the day from which they are.", "from");
	}

	/**
	 * Who has left the post that leads cannot be asked: then whoever is involved may take
	 * over.
	 */
	private static Optional<Refusal> nobodyElseLeads(LeadKind kind, StandingInvolvements involvements) {
		return involvements.lead(kind)
			.filter((lead) -> lead.flag("actsInPost"))
			.map((lead) -> new Refusal("LEAD_TAKEN", lead.text("practitioner") + " is " + kind.inWords() + " since "
					+ lead.date("from") + ". Ask them to hand over.", "kind"));
	}

	/**
	 * Who leads hands over, from a newer post too; for one who has left the post a
	 * colleague of the agency does.
	 */
	private static Optional<Refusal> leadsNow(LeadKind kind, Author author, String practitionerId, Optional<Row> lead) {
		boolean leads = lead
			.filter((row) -> row.text("postId").equals(author.postId())
					|| row.text("practitionerId").equals(practitionerId)
					|| (!row.flag("actsInPost") && row.text("agencyId").equals(author.agencyId())))
			.isPresent();
		return Given.refuseUnless(leads, "NOT_LEADING",
				"Only who is " + kind.inWords() + " now hands over. Look at who leads again.", "kind");
	}

	private static Optional<Refusal> isSomebodyElse(Optional<Row> lead, Author receiver) {
		boolean other = lead.filter((row) -> row.text("postId").equals(receiver.postId())).isEmpty();
		return Given.refuseUnless(other, "SAME_PRACTITIONER", "Name another practitioner to hand over to.",
				"practitionerId");
	}

}
