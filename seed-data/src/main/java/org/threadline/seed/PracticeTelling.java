package org.threadline.seed;

import java.time.LocalDate;

/**
 * Tells with which GP practice a child is registered.
 */
final class PracticeTelling implements Telling {

	private static final double NOT_REGISTERED = 0.012;

	private final Seed seed;

	private final Moments moments;

	PracticeTelling(Seed seed, Moments moments) {
		this.seed = seed;
		this.moments = moments;
	}

	@Override
	public void tell(Household household, Child child, ChildRows rows) {
		Dice dice = this.seed.dice("practice", child.number());
		LocalDate born = child.birthday();
		boolean registered = !dice.comesUp(NOT_REGISTERED);
		rows.write(Source.HEALTH, Table.GP_REGISTRATIONS, child.row("gp", 1),
				registered ? "REGISTERED" : "NOT_REGISTERED", registered ? household.practice().code() : null, born,
				null, (registered ? household.practice() : household.community()).code(), "STANDARD",
				this.moments.known(born, 12, dice), null);
	}

}
