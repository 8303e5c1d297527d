package org.threadline.visibility;

/**
 * A sharing agreement no longer than it has to be, for tests that are about its rules.
 */
public final class SmallPack {

	/** Children on the index have records that everybody finds. */
	public static final String RECORDS = """
			  - name: records
			    categories: [RECORD]
			    sensitivities: [STANDARD]
			    levels: [basic, professional]
			    index: [INDEXED]
			    disclose: FULL
			""";

	private static final String UP_TO_RULES = """
			name: A small agreement
			version: 2
			levels: [none, basic, professional]
			needLevels:
			  - id: universal
			    label: Universal
			purposes:
			  - id: DIRECT_WORK
			    label: I am working with this child
			    levels: [basic, professional]
			opening:
			  reasonAtLeast: 10
			  lapsesAfter: PT8H
			search:
			  showAtMost: 10
			  enough:
			    - levels: [basic, professional]
			      fields: [familyName, dateOfBirth]
			recording:
			  onBehalf:
			    - levels: [professional]
			      within: OWN_AGENCY
			      practitioners: ANY
			      actions: [RECORD]
			  lastAgency: JUDGED_SAFE
			rules:
			""";

	private SmallPack() {
	}

	/**
	 * The text with the rule about records, and others.
	 */
	public static String with(String... rules) {
		return UP_TO_RULES + RECORDS + String.join("", rules);
	}

	/**
	 * The text with these rules alone.
	 */
	public static String withoutRecords(String... rules) {
		return UP_TO_RULES + String.join("", rules);
	}

	/**
	 * The text of an agreement that says of much that there is nothing.
	 */
	public static String withNothing() {
		String onBehalf = UP_TO_RULES.substring(UP_TO_RULES.indexOf("  onBehalf:"),
				UP_TO_RULES.indexOf("  lastAgency"));
		return with().replace(onBehalf, "  onBehalf: []\n").replace("rules:\n", """
				lawfulGrounds:
				  - id: OTHER
				    label: Another ground
				    opens: []
				accessTrail:
				  levels: [subject]
				  withheldFor: []
				rules:
				""");
	}

	/**
	 * A rule: everybody sees ordinary involvement in full.
	 */
	public static String rule(String name) {
		return """
				  - name: %s
				    categories: [INVOLVEMENT]
				    sensitivities: [STANDARD]
				    levels: [basic, professional]
				    index: [INDEXED]
				    disclose: FULL
				""".formatted(name);
	}

	/**
	 * The same rule with conditions in another way, or with more of them.
	 */
	public static String rule(String name, String... conditions) {
		StringBuilder rule = new StringBuilder(rule(name));
		for (String condition : conditions) {
			String key = "    " + condition.substring(0, condition.indexOf(':') + 1);
			int stands = rule.indexOf(key + " ");
			if (stands >= 0) {
				rule.replace(stands, rule.indexOf("\n", stands), "    " + condition);
			}
			else {
				rule.append("    ").append(condition).append('\n');
			}
		}
		return rule.toString();
	}

}
