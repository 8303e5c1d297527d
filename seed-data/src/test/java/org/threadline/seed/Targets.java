package org.threadline.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.threadline.seed.Distributions.EventsAYear;

/**
 * All targets next to what a census found.
 */
final class Targets {

	private static final String ASSUMED = "no public source: an assumption";

	private static final String EVENTS = "the mean of 4.6 is the 3.0 GP, outpatient and emergency contacts of a child's "
			+ "year (Ruzangi et al., BMJ Open 2020;10:e033761) and 1.6 of other agencies; that and the spread are "
			+ "assumptions";

	private static final String SERVICES = "no public source counts services per child: an assumption that adds up to "
			+ "the two lines on social workers and mental health";

	private static final Set<Stage> SCHOOL_AGE = Set.of(Stage.PRIMARY, Stage.SECONDARY);

	private final Population population;

	private final Census census;

	private final List<Target> all = new ArrayList<>();

	Targets(Population population, Census census) {
		this.population = population;
		this.census = census;
	}

	List<Target> all() {
		people();
		school();
		services();
		events();
		return List.copyOf(this.all);
	}

	private void people() {
		String ages = "ONS, Census 2021, England and Wales, usual residents by five-year age group; 15 to 17 is three "
				+ "fifths of 15 to 19";
		age(0, 4, ages);
		age(5, 9, ages);
		age(10, 14, ages);
		age(15, 17, ages);
		for (String sex : Distributions.SEX.values()) {
			add("sex", sex, Distributions.SEX.of(sex), this.census.ofSex(sex),
					"ONS, births in England and Wales: about 105 boys to 100 girls");
		}
		for (Area area : Area.values()) {
			add("area", area.title(), Distributions.AREAS.of(area), this.census.in(area),
					"ONS, mid-2024 population estimates, the council with the code " + area.code()
							+ " among the five of its county");
		}
		String families = "ONS, Families and households 2024: 3.7, 3.4 and 1.2 million families with one, two, and three "
				+ "or more dependent children";
		add("family size", "1 child", size(1), this.census.familiesOf(1, 1), families);
		add("family size", "2 children", size(2), this.census.familiesOf(2, 2), families);
		add("family size", "3 children or more", size(3) + size(4) + size(5), this.census.familiesOf(3, 9), families);
	}

	private void age(int least, int most, String source) {
		double target = 0;
		for (int age = least; age <= most; age++) {
			target += Distributions.AGES.of(age);
		}
		add("age", least + " to " + most, target, this.census.ofAge(least, most), source);
	}

	private static double size(int children) {
		return Distributions.FAMILY_SIZES.of(children);
	}

	private void school() {
		school("ON_ROLL", "what the other three leave");
		school("HOME_EDUCATED",
				"DfE, Elective home education, autumn term 2024/25: 1.4 % of children of 5 to 16 years");
		school("NO_SCHOOL", "DfE, Children missing education, autumn term 2024/25: 39,200 children, 0.5 %");
		school("EXCLUDED",
				"DfE, Suspensions and permanent exclusions in England 2023/24: 0.13 % of pupils in a year, rounded down "
						+ "because most are on another roll soon");
		for (String status : Distributions.SIXTH_FORM.values()) {
			add("school, years 12 and 13", status, Distributions.SIXTH_FORM.of(status),
					this.census.atSchool(Set.of(Stage.SIXTH_FORM), status),
					"DfE, Participation in education and training of 16 and 17 year olds: about 92 % take part");
		}
	}

	private void school(String status, String source) {
		add("school, reception to year 11", status, Distributions.SCHOOLING.of(status),
				this.census.atSchool(SCHOOL_AGE, status), source);
	}

	private void services() {
		add("services beyond those every child has", "none", services((set) -> set.count() == 0),
				this.census.withServices(0, 0), SERVICES);
		for (int count = 1; count <= 3; count++) {
			int wanted = count;
			add("services beyond those every child has", String.valueOf(count),
					services((set) -> set.count() == wanted), this.census.withServices(count, count), SERVICES);
		}
		add("services beyond those every child has", "4 or more", services((set) -> set.count() >= 4),
				this.census.withServices(4, 99), SERVICES);
		add("children with a social worker", "now", services((set) -> set.holders().contains(Holder.SOCIAL_CARE)),
				this.census.withService(Holder.SOCIAL_CARE.role()),
				"DfE, Children in need 2024: about 333 of 10,000 children at 31 March");
		add("children with a mental health service", "now", services((set) -> set.holders().contains(Holder.CAMHS)),
				this.census.withService(Holder.CAMHS.role()),
				"NHS England, Mental Health Services Monthly Statistics: people under 18 in contact at the end of a "
						+ "month, rounded to 4 in 100 children");
		add("children with a sensitive service", "mental or sexual health, drugs and alcohol",
				services(Services::sensitive), this.census.withSensitiveService(),
				"the line above; that few more have the other two is an assumption");
		for (String state : Distributions.CONSENTS.values()) {
			add("consent, of children with a sensitive service", state, Distributions.CONSENTS.of(state),
					this.census.withConsent(state), ASSUMED);
		}
	}

	private double services(Predicate<Services> wanted) {
		double children = 0;
		for (Stage stage : Stage.values()) {
			Shares<Services> shares = Distributions.services(stage);
			children += this.population.children(stage)
					* shares.values().stream().filter(wanted).mapToDouble(shares::of).sum();
		}
		return children / this.population.children();
	}

	private void events() {
		for (EventsAYear events : Distributions.EVENTS.values()) {
			boolean last = events.equals(Distributions.EVENTS.values().getLast());
			String value = last ? events.least() + " or more" : (events.least() == events.most())
					? String.valueOf(events.least()) : events.least() + " to " + events.most();
			add("events of a child in the last year", value, Distributions.EVENTS.of(events),
					this.census.withEventsInTheLastYear(events.least(), last ? Integer.MAX_VALUE : events.most()),
					EVENTS);
		}
		add("events more than 60 days old", "corrected by a later row", Distributions.CORRECTED,
				this.census.corrected(), ASSUMED);
		add("events more than 60 days old", "became known more than 30 days late", Distributions.LATE,
				this.census.late(), ASSUMED);
	}

	private void add(String what, String value, double target, double generated, String source) {
		this.all.add(new Target(what, value, target, generated, source));
	}

}
