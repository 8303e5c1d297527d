package org.threadline.seed;

/**
 * Which agencies there are, by the number of children they serve.
 */
final class Landscape {

	private final int children;

	Landscape(int children) {
		this.children = children;
	}

	/**
	 * How many agencies of a kind an area has.
	 */
	int agencies(Holder holder, Area area) {
		int servedByOne = switch (holder) {
			case PRIMARY_SCHOOL -> 600;
			case SECONDARY_SCHOOL -> 2800;
			case GP_PRACTICE -> 1800;
			case VOLUNTARY -> 5000;
			case CHILDRENS_INDEX -> Integer.MAX_VALUE;
			default -> 100_000;
		};
		return 1 + (int) (children(area) / servedByOne);
	}

	Agency agency(Holder holder, Area area, int number) {
		double served = children(area) / agencies(holder, area);
		int servedByAPost = switch (holder) {
			case PRIMARY_SCHOOL -> 75;
			case SECONDARY_SCHOOL -> 180;
			case GP_PRACTICE, SOCIAL_CARE, COMMUNITY_HEALTH -> 450;
			case CAMHS, EARLY_HELP, INCLUSION -> 800;
			default -> 2500;
		};
		return new Agency(holder, area, number, 3 + (int) (served / servedByAPost));
	}

	/**
	 * One agency of a kind in an area.
	 */
	Agency any(Holder holder, Area area, Dice dice) {
		return agency(holder, area, 1 + dice.below(agencies(holder, area)));
	}

	private double children(Area area) {
		return this.children * Distributions.AREAS.of(area);
	}

}
