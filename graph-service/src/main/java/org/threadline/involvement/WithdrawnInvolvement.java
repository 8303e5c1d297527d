package org.threadline.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.graph.Row;
import org.threadline.recording.Author;
import org.threadline.recording.Writing;
import org.threadline.shared.Refusal;

/**
 * An involvement that is to be taken out of the record: the child is left by it as by its
 * end.
 */
public final class WithdrawnInvolvement {

	private final StandingInvolvements involvements;

	private final LocalDate today;

	private WithdrawnInvolvement(StandingInvolvements involvements, LocalDate today) {
		this.involvements = involvements;
		this.today = today;
	}

	/**
	 * Reads what stands beside it.
	 * @param writing the transaction
	 * @param involvementId the version seen
	 * @return the involvement
	 */
	public static WithdrawnInvolvement of(Writing writing, String involvementId) {
		return new WithdrawnInvolvement(StandingInvolvements.of(writing, involvementId, writing.today()),
				writing.today());
	}

	/**
	 * What has to be right before it goes.
	 * @param writing the transaction
	 * @param judgedSafeBecause why it is judged safe that nobody stays, or null
	 * @return what each rule says
	 */
	public Stream<Optional<Refusal>> rules(Writing writing, @Nullable String judgedSafeBecause) {
		return this.involvements.asked()
			.stream()
			.flatMap((involvement) -> InvolvementRules.ofWithdrawing(judgedSafeBecause, involvement, this.involvements,
					writing.agreement().recording(), this.today));
	}

	/**
	 * Ends what its practitioner leads, when nobody is left to hand it to.
	 * @param writing the transaction
	 * @param author who takes it out
	 */
	public void endLeads(Writing writing, Author author) {
		leads().forEach((lead) -> LeadRecording.end(writing, lead, this.today, author));
	}

	private List<Row> leads() {
		return this.involvements.asked()
			.filter((involvement) -> !InvolvementRules.isOverBy(involvement, this.today))
			.map((involvement) -> this.involvements.leadsOf(involvement.textOrNull("postId")))
			.orElse(List.of());
	}

}
