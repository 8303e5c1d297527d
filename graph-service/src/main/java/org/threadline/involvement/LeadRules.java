package org.threadline.involvement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Given;
import org.threadline.shared.Refusal;

/**
 * What has to be right before somebody takes or hands over a lead, each rule a small
 * reason of its own.
 */
final class LeadRules {

	private LeadRules() {
	}

	static Stream<Optional<Refusal>> ofTaking(TakeLeadInput input, Author author, StandingInvolvements involvements,
			LocalDate today) {
		return Stream.of(Given.notAhead(input.from(), today, "from"),
				isInvolved(author.postId(), author.agencyId(), involvements, today, "onBehalfOf"),
				nobodyElseLeads(input.takenKind(), involvements));
	}

	static Stream<Optional<Refusal>> ofHandingOver(HandOverLeadInput input, Author author, Author receiver,
			Optional<Row> lead, StandingInvolvements involvements, LocalDate today) {
		return Stream.of(leadsNow(input.handedOverKind(), author, lead), Given.notAhead(input.from(), today, "from"),
				lead.flatMap((row) -> Given.inOrder(row.date("from"), input.from(), "from")),
				isSomebodyElse(author, receiver),
				isInvolved(receiver.postId(), receiver.agencyId(), involvements, today, "practitionerId"));
	}

	private static Optional<Refusal> isInvolved(String postId, String agencyId, StandingInvolvements involvements,
			LocalDate today, String field) {
		return Given.refuseUnless(involvements.isInvolved(postId, agencyId, today), "NOT_INVOLVED",
				"Only a practitioner who is involved with the child leads. Record the involvement first.", field);
	}

	private static Optional<Refusal> nobodyElseLeads(LeadKind kind, StandingInvolvements involvements) {
		return involvements.lead(kind)
			.map((lead) -> new Refusal("LEAD_TAKEN", lead.text("practitioner") + " is " + kind.inWords() + " since "
					+ lead.date("from") + ". Ask them to hand over.", "kind"));
	}

	private static Optional<Refusal> leadsNow(LeadKind kind, Author author, Optional<Row> lead) {
		boolean leads = lead.filter((row) -> row.text("postId").equals(author.postId())).isPresent();
		return Given.refuseUnless(leads, "NOT_LEADING",
				"Only who is " + kind.inWords() + " now hands over. Look at who leads again.", "kind");
	}

	private static Optional<Refusal> isSomebodyElse(Author author, Author receiver) {
		return Given.refuseUnless(!author.postId().equals(receiver.postId()), "SAME_PRACTITIONER",
				"Name another practitioner to hand over to.", "practitionerId");
	}

}
