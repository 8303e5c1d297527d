package org.threadline.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.threadline.seed.Distributions.EventsAYear;
import org.threadline.seed.Population.FamilyPlace;

/**
 * Works out who a family is.
 */
final class Households {

	private static final double MOVED = 0.2;

	private static final double SOCIAL_TENANTS = 0.2;

	private final Population population;

	private final Landscape landscape;

	private final Numbers numbers;

	private final Seed seed;

	private final Moments moments;

	Households(Population population, Landscape landscape, Seed seed, Moments moments) {
		this.population = population;
		this.landscape = landscape;
		this.numbers = new Numbers(population.children(), seed);
		this.seed = seed;
		this.moments = moments;
	}

	Household household(int turn) {
		FamilyPlace family = this.population.family(turn);
		Dice dice = this.seed.dice("family", family.number());
		Area area = Distributions.AREAS.deal(family.within().shuffled(this.seed.key("area"))).value();
		Names names = Names.of(family.within().shuffled(this.seed.key("names")));
		String name = dice.oneOf(names.family());
		List<Child> children = new ArrayList<>();
		for (int place = 0; place < family.size(); place++) {
			children.add(child(family.firstChild() + place, names, name));
		}
		LocalDate eldest = children.stream().map(Child::birthday).min(LocalDate::compareTo).orElseThrow();
		int parents = Distributions.PARENTS.deal(family.within().shuffled(this.seed.key("parents"))).value();
		boolean moved = dice.comesUp(MOVED) && eldest.isBefore(this.moments.asOf().minusDays(400));
		LocalDate since = moved ? this.moments.asOf().minusDays(dice.between(30, 365)) : eldest;
		return new Household(family.number(), area, adults(family, parents, names, name, eldest, dice), children,
				Home.of(2 * family.number(), area, since),
				moved ? Optional.of(Home.of(2 * family.number() + 1, area, eldest)) : Optional.empty(),
				dice.comesUp(SOCIAL_TENANTS), this.landscape.any(Holder.GP_PRACTICE, area, dice),
				this.landscape.any(Holder.COMMUNITY_HEALTH, area, dice),
				this.landscape.any(Holder.PRIMARY_SCHOOL, area, dice),
				this.landscape.any(Holder.SECONDARY_SCHOOL, area, dice));
	}

	private static List<Adult> adults(FamilyPlace family, int parents, Names names, String name, LocalDate eldest,
			Dice dice) {
		List<Adult> adults = new ArrayList<>();
		boolean fatherAlone = parents == 1 && dice.comesUp(0.12);
		for (int place = 0; place < parents; place++) {
			String sex = (place == 0 && !fatherAlone) ? "FEMALE" : "MALE";
			LocalDate birthday = eldest.minusYears(dice.between(19, 36)).minusDays(dice.below(365));
			String own = dice.comesUp(0.3) ? dice.oneOf(names.family()) : name;
			adults.add(new Adult("SC-A%07d-%d".formatted(family.number(), place + 1), names.given(sex, dice), own,
					birthday, sex));
		}
		return adults;
	}

	private Child child(int number, Names names, String family) {
		Place byAge = this.population.byAge(number);
		LocalDate birthday = this.population.birthday(byAge);
		Stage stage = Stage.of(birthday, this.moments.asOf());
		Place atStage = this.population.atStage(byAge, stage);
		String sex = Distributions.SEX.deal(byAge.shuffled(this.seed.key("sex"))).value();
		Services services = Distributions.services(stage)
			.deal(atStage.shuffled(this.seed.key("services " + stage)))
			.value();
		boolean oldest = byAge.rank() == byAge.size() - 1 && byAge.size() >= 100;
		Dice dice = this.seed.dice("child", number);
		return new Child(number, birthday, stage, sex, names.given(sex, dice), family, this.numbers.nhsNumber(number),
				(stage == Stage.PRE_SCHOOL) ? Optional.empty()
						: Optional.of(this.numbers.pupilNumber(number, Stage.PRIMARY.begins(birthday).getYear())),
				dice.comesUp(Distributions.HIDDEN) ? "HIDDEN_ON_REQUEST" : "INDEXED", schooling(byAge, atStage, stage),
				services, consent(atStage, stage), events(byAge, oldest), oldest);
	}

	private EventsAYear events(Place byAge, boolean oldest) {
		return oldest ? Distributions.EVENTS.values().getLast()
				: Distributions.EVENTS.deal(byAge.shuffled(this.seed.key("events"))).value();
	}

	private String schooling(Place byAge, Place atStage, Stage stage) {
		return switch (stage) {
			case PRE_SCHOOL -> "BELOW_SCHOOL_AGE";
			case PRIMARY, SECONDARY ->
				Distributions.SCHOOLING.deal(this.population.atSchoolAge(byAge).shuffled(this.seed.key("school")))
					.value();
			case SIXTH_FORM -> Distributions.SIXTH_FORM.deal(atStage.shuffled(this.seed.key("sixth form"))).value();
		};
	}

	// sets of services with a sensitive one among them stand first, so that consents are
	// dealt among all children who have one
	private String consent(Place atStage, Stage stage) {
		Shares<Services> all = Distributions.services(stage);
		int sensitive = 0;
		while (sensitive < all.values().size() && all.values().get(sensitive).sensitive()) {
			sensitive++;
		}
		int rank = atStage.shuffled(this.seed.key("services " + stage)).rank();
		int end = all.end(sensitive - 1, atStage.size());
		return (rank < end)
				? Distributions.CONSENTS.deal(new Place(end, rank).shuffled(this.seed.key("consent " + stage))).value()
				: "NONE";
	}

}
