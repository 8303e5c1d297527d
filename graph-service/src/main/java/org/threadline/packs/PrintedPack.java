package org.threadline.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.threadline.shared.AgencyKind;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.Rule;

/**
 * A policy pack as it reads on paper: each section in lines, the rules as a table with
 * their names.
 */
public final class PrintedPack {

	static final String ANY = "any";

	private final PolicyPack pack;

	/**
	 * A pack to be printed.
	 * @param pack the pack
	 */
	public PrintedPack(PolicyPack pack) {
		this.pack = pack;
	}

	/**
	 * The whole pack.
	 * @return lines
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(this.pack.name());
		lines.add("hash " + this.pack.hash());
		sections().forEach((section, content) -> {
			lines.add("");
			lines.add(section);
			content.forEach((line) -> lines.add("  " + line));
		});
		lines.add("");
		lines.add("rules");
		rules().forEach((line) -> lines.add("  " + line));
		return lines;
	}

	/** All sections but the rules, by the names they have in the file. */
	Map<String, List<String>> sections() {
		Map<String, List<String>> sections = new LinkedHashMap<>();
		sections.put("version", List.of(String.valueOf(this.pack.version())));
		sections.put("levels", List.of(words(this.pack.levels()) + " (least first)"));
		sections.put("posts",
				this.pack.posts()
					.stream()
					.map((term) -> words(term.levels()) + ": in " + kinds(term.agencies()) + " agency"
							+ (term.roles().isEmpty() ? "" : ", as " + words(term.roles().stream().sorted().toList())))
					.toList());
		sections.put("needLevels",
				this.pack.needLevels().stream().map((level) -> level.id() + ": " + level.label()).toList());
		sections.put("words", List.of("a lead professional is a " + this.pack.words().leadProfessional(),
				"a key contact is a " + this.pack.words().keyContact()));
		sections.put("purposes",
				this.pack.purposes()
					.stream()
					.map((purpose) -> purpose.id() + ": " + purpose.label() + ", for " + words(purpose.levels()))
					.toList());
		sections.put("opening", List.of("with a reason of at least " + this.pack.reasonAtLeast() + " characters",
				"lapses after " + this.pack.lapsesAfter()));
		sections.put("search", search());
		sections.put("clearance",
				this.pack.clearance()
					.stream()
					.map((term) -> words(term.levels()) + ": trained within " + term.trainedWithin()
							+ ", checked within " + term.checkedWithin())
					.toList());
		sections.put("recording", recording());
		sections.put("consent", List.of("a child can decide from " + this.pack.consent().canDecideFrom(),
				"a young person decides alone from " + this.pack.consent().decidesAloneFrom()));
		sections.put("lawfulGrounds",
				this.pack.lawfulGrounds()
					.stream()
					.map((ground) -> ground.id() + ": " + ground.label() + ", opens "
							+ (ground.opens().isEmpty() ? "nothing" : words(ground.opens().stream().sorted().toList())))
					.toList());
		sections.put("breakGlass", breakGlass());
		sections.put("accessTrail", accessTrail());
		sections.put("informationGovernance",
				this.pack.informationGovernance()
					.stream()
					.sorted()
					.map((level) -> "answered for by " + level)
					.toList());
		sections.replaceAll((section, lines) -> lines.isEmpty() ? List.of(whenLeftOut(section)) : lines);
		return sections;
	}

	/** A section left out lets some things be and forbids others. */
	private static String whenLeftOut(String section) {
		return "nothing agreed: " + switch (section) {
			case "posts" -> "any level in any agency";
			case "clearance" -> "nothing is asked";
			case "lawfulGrounds" -> "any ground opens what it is recorded for";
			case "breakGlass", "accessTrail", "informationGovernance" -> "nobody may";
			default -> "there are none";
		};
	}

	private List<String> search() {
		List<String> lines = new ArrayList<>();
		lines.add("shows at most " + this.pack.showAtMost() + " matches");
		this.pack.searchMinimums()
			.forEach((minimum) -> lines
				.add(words(minimum.levels()) + ": enough is " + String.join(" + ", minimum.fields())));
		return lines;
	}

	private List<String> recording() {
		List<String> lines = new ArrayList<>();
		if (this.pack.recording().onBehalf().isEmpty()) {
			lines.add("on behalf of others: nobody may");
		}
		this.pack.recording()
			.onBehalf()
			.forEach((term) -> lines.add("on behalf of others of " + term.within() + " (" + term.practitioners()
					+ ") may " + words(term.actions()) + ": " + words(term.levels()) + " in " + kinds(term.viewers())
					+ " agency"));
		lines.add("before the last agency leaves: " + this.pack.recording().lastAgency());
		return lines;
	}

	private List<String> breakGlass() {
		if (this.pack.breakGlass().levels().isEmpty()) {
			return List.of();
		}
		return List.of("by " + words(this.pack.breakGlass().levels()),
				"with a reason of at least " + this.pack.breakGlass().reasonAtLeast() + " characters",
				"lapses after " + this.pack.breakGlass().lapsesAfter());
	}

	private List<String> accessTrail() {
		if (this.pack.accessTrail().levels().isEmpty()) {
			return List.of();
		}
		return List.of("read by " + words(this.pack.accessTrail().levels().stream().sorted().toList()),
				this.pack.accessTrail().withheldFor().isEmpty() ? "all of it"
						: "without those for " + words(this.pack.accessTrail().withheldFor()));
	}

	private List<String> rules() {
		TextTable table = new TextTable(ANY, "rule", "discloses", "of categories", "to levels", "index",
				"sensitivities", "viewer", "viewer's agency", "held by", "consent");
		this.pack.rules().forEach((rule) -> table.row(cells(rule)));
		return table.lines();
	}

	private static List<String> cells(Rule rule) {
		return List.of(rule.name(), rule.disclose().name(), words(rule.categories()), words(rule.levels()),
				words(rule.index()), words(rule.sensitivities()),
				(rule.relation() == Rule.Relation.ANY) ? ANY : rule.relation().name(), kinds(rule.viewerKinds()),
				kinds(rule.holderKinds()), rule.consentNeeded() ? "NEEDED" : ANY);
	}

	static String kinds(Collection<AgencyKind> kinds) {
		Set<AgencyKind> others = EnumSet.allOf(AgencyKind.class);
		others.removeAll(kinds);
		if (kinds.isEmpty() || others.isEmpty()) {
			return ANY;
		}
		return (others.size() < kinds.size()) ? "any but " + words(others) : words(kinds);
	}

	static String words(Collection<?> words) {
		return words.stream().map(Object::toString).collect(Collectors.joining(", "));
	}

}
