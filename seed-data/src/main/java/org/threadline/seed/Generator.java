package org.threadline.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes feeds about invented children: family by family, so that memory does not grow
 * with what is told.
 */
public final class Generator {

	/** Beyond this there are no more pupil numbers. */
	static final int MOST_CHILDREN = 5_000_000;

	private final int children;

	private final int inFull;

	private final Population population;

	private final Landscape landscape;

	private final Seed seed;

	private final Moments moments;

	/**
	 * A generator that tells of all children in full.
	 * @param children how many children, at least one
	 * @param seed where chance starts
	 * @param asOf the day on which the feeds are taken
	 */
	public Generator(int children, long seed, LocalDate asOf) {
		this(children, children, seed, asOf);
	}

	/**
	 * A generator.
	 * @param children how many children, at least one
	 * @param inFull about how many of them are told of in full: family by family, evenly
	 * among all, and the one who has most events. Of the others it is told who they are,
	 * where and with whom they live, and their schools and practices.
	 * @param seed where chance starts
	 * @param asOf the day on which the feeds are taken
	 */
	Generator(int children, int inFull, long seed, LocalDate asOf) {
		if (children < 1 || children > MOST_CHILDREN) {
			throw new IllegalArgumentException("There can be 1 to " + MOST_CHILDREN + " children");
		}
		this.children = children;
		this.inFull = inFull;
		this.seed = new Seed(seed);
		this.moments = new Moments(asOf);
		this.population = new Population(children, asOf, this.seed);
		this.landscape = new Landscape(children);
	}

	/**
	 * Writes the feeds.
	 * @param folder where, a folder for each source
	 * @return how many rows were written
	 */
	public long write(Path folder) {
		try (Feeds feeds = new Feeds(folder, this.moments)) {
			new LandscapeTelling(this.landscape, this.seed, this.moments).tell(feeds);
			PeopleTelling people = new PeopleTelling(feeds, this.landscape, this.seed, this.moments);
			FamilyTelling families = new FamilyTelling(feeds, this.landscape, this.seed, this.moments);
			List<Telling> whereTheyGo = List.of(new SchoolTelling(this.landscape, this.seed, this.moments),
					new PracticeTelling(this.seed, this.moments));
			List<Telling> whatHappened = whatHappened();
			Households households = new Households(this.population, this.landscape, this.seed, this.moments);
			for (int turn = 0; turn < this.population.families(); turn++) {
				Household household = households.household(turn);
				people.tellAdults(household);
				families.tell(household);
				for (Child child : household.children()) {
					ChildRows rows = new ChildRows(feeds, child);
					whereTheyGo.forEach((telling) -> telling.tell(household, child, rows));
					if (isInFull(turn) || child.hasMostEvents()) {
						whatHappened.forEach((telling) -> telling.tell(household, child, rows));
					}
					people.tell(household, child, rows.sources());
				}
			}
			return feeds.rows();
		}
	}

	/** As many more families up to here as there are children in full. */
	private boolean isInFull(int turn) {
		return (turn + 1L) * this.inFull / this.children > (long) turn * this.inFull / this.children;
	}

	private List<Telling> whatHappened() {
		InvolvementTelling involvements = new InvolvementTelling(this.landscape, this.seed, this.moments);
		return List.of(involvements, new ConsentTelling(this.landscape, this.seed, this.moments),
				new AssessmentTelling(this.landscape, this.seed, this.moments),
				new EventTelling(this.landscape, involvements, this.seed, this.moments));
	}

}
