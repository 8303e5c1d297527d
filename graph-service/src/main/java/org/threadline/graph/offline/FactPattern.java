package org.threadline.graph.offline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.threadline.cypher.LoadStatement;

/**
 * What a statement that creates facts creates, read from the statement itself, so that it
 * is said once.
 *
 * @param label of the fact
 * @param toSubject type of its relationship to whom it is about
 * @param links type of its relationship to the node whose id a parameter gives
 */
record FactPattern(String label, String toSubject, Map<String, Link> links) {

	private static final Pattern FACT = Pattern.compile("CREATE \\(fact:(\\w+)\\)-\\[:(\\w+)]->\\(subject\\)");

	private static final Pattern LINK = Pattern.compile(
			"(?:MATCH|MERGE) \\((\\w+):(\\w+) \\{\\w+: row\\.([\\w.]+)}\\)[^()]*CREATE \\(fact\\)-\\[:(\\w+)]->\\(\\1\\)");

	private static final Pattern ANY_LINK = Pattern.compile("\\(fact\\)-\\[");

	static FactPattern of(LoadStatement statement) {
		Matcher fact = FACT.matcher(statement.text());
		Map<String, Link> links = new LinkedHashMap<>();
		LINK.matcher(statement.text())
			.results()
			.forEach((link) -> links.put(link.group(3), new Link(link.group(2), link.group(4))));
		if (!fact.find()
				|| ANY_LINK.matcher(statement.text()).results().map(MatchResult::group).count() != links.size()) {
			throw new IllegalStateException("The statement " + statement.name() + " is written otherwise than those "
					+ "that create facts: a bulk load cannot follow it");
		}
		return new FactPattern(fact.group(1), fact.group(2), links);
	}

	/**
	 * A relationship of a fact.
	 *
	 * @param label what it leads to
	 * @param type its type
	 */
	record Link(String label, String type) {
	}

}
