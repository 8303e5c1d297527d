package org.threadline.seed;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Tells what was agreed about sharing what sensitive services know, and that families
 * were told how information is used.
 */
final class ConsentTelling implements Telling {

	private static final int OLD_ENOUGH_TO_DECIDE = 13;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	ConsentTelling(Landscape landscape, Seed seed, Moments moments) {
		this.landscape = landscape;
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("consent", child.number());
		if (child.services().count() > 0) {
			Agency first = household.agency(child.services().holders().getFirst(), this.landscape);
			LocalDate issued = this.moments.asOf().minusDays(dice.between(20, 60));
			LocalDate day = issued.isAfter(child.birthday()) ? issued : child.birthday();
			Adult parent = household.adults().getFirst();
			rows.write(first.holder().source(), Table.NOTICES, child.row("not", 1),
					parent.given() + " " + parent.family(), dice.comesUp(0.5) ? "By letter" : "Handed over at a visit",
					day, first.code(), first.anyPost(dice), first.holder().sensitivity(),
					this.moments.known(day, 0, dice), null);
		}
		if (!child.consent().equals("NONE")) {
			int number = 1;
			for (Holder holder : child.services().holders()) {
				if (holder.sensitive()) {
					tell(household, child, rows, household.agency(holder, this.landscape), number, dice);
					number += 3;
				}
			}
		}
	}

	private void tell(Household household, Child child, ChildRows rows, Agency agency, int number, Dice dice) {
		LocalDate from = this.moments.asOf().minusDays(dice.between(70, 85));
		LocalDate until = from.plusDays(dice.between(20, 50));
		Decision decision = new Decision(household, child, rows, agency, agency.anyPost(dice), dice);
		switch (child.consent()) {
			case "WITHDRAWN" -> {
				write(decision, number, "GIVEN", from, null, from, null);
				write(decision, number + 1, "GIVEN", from, until.minusDays(1), until, number);
				write(decision, number + 2, "WITHDRAWN", until, null, until, null);
			}
			default -> write(decision, number, child.consent(), from, null, from, null);
		}
	}

	private void write(Decision decision, int number, String word, LocalDate from, @Nullable LocalDate to,
			LocalDate known, @Nullable Integer replaces) {
		Child child = decision.child();
		boolean byLaw = word.equals("LAWFUL_GROUND");
		boolean decides = child.birthday().isBefore(this.moments.asOf().minusYears(OLD_ENOUGH_TO_DECIDE));
		String with = decision.household().agency(Holder.SOCIAL_CARE, this.landscape).code();
		decision.rows()
			.write(decision.agency().holder().source(), Table.CONSENTS, child.row("con", number),
					decision.agency().code(), "ALL", with, word, byLaw ? null : decides ? "CHILD" : "PARENT",
					byLaw ? null : "WRITTEN", byLaw ? "Children Act 1989, section 47" : null, "Case file",
					decision.post(), from, to, this.moments.known(known, 1, decision.dice()),
					(replaces != null) ? child.row("con", replaces) : null);
	}

	/**
	 * What all rows about one agency have in common.
	 */
	private record Decision(Household household, Child child, ChildRows rows, Agency agency, String post, Dice dice) {
	}

}
