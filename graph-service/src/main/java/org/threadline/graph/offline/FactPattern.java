package org.threadline.graph.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.threadline.cypher.LoadStatement;

/**
 * What a statement that creates facts creates, read from the statement itself, so that it
 * is said once. Every clause of it has to be understood: what a bulk load did not do
 * would be missing from the graph, and nobody would be told.
 *
 * @param label of the fact
 * @param toSubject type of its relationship to whom it is about
 * @param links its other relationships
 */
record FactPattern(String label, String toSubject, List<Link> links) {

	private static final Pattern FACT = clauses("""
			UNWIND $rows AS row
			MATCH (subject:Person {id: row.fact.subjectId})
			MATCH (source:SourceRow {key: row.key})
			CREATE (fact:<label>)-[:<type>]->(subject)
			SET fact = row.fact
			CREATE (source)-[:STATES]->(fact)
			""");

	private static final Pattern PASSED_ON = clauses("""
			WITH fact, row
			""");

	private static final List<Pattern> LINKS = List.of(clauses("""
			CALL (fact, row) {
			  MATCH (<end>:<label=Person|Agency|Service|Practitioner|Post> {id: row.<parameter>})
			  CREATE (fact)-[:<type>]->(<=end>)
			}
			"""), clauses("""
			MERGE (address:<label=Address> {key: row.<parameter=address>.key})
			ON CREATE SET address = row.address
			CREATE (fact)-[:<type>]->(address)
			WITH row, address
			MATCH (area:Area {code: row.areaCode})
			MERGE (address)-[:IN_AREA]->(area)
			"""), clauses("""
			MERGE (family:<label=Family> {key: row.<parameter=familyKey>})
			ON CREATE SET family.id = row.familyId
			CREATE (fact)-[:<type>]->(family)
			"""));

	static FactPattern of(LoadStatement statement) {
		String text = statement.text().strip() + "\n";
		Matcher fact = FACT.matcher(text);
		if (!fact.lookingAt()) {
			throw notUnderstood(statement);
		}
		String rest = text.substring(fact.end());
		Matcher passedOn = PASSED_ON.matcher(rest);
		if (passedOn.lookingAt()) {
			rest = rest.substring(passedOn.end());
		}
		List<Link> links = new ArrayList<>();
		for (Pattern pattern : LINKS) {
			Matcher link = pattern.matcher(rest);
			while (link.lookingAt()) {
				links.add(new Link(link.group("parameter"), link.group("label"), link.group("type")));
				rest = rest.substring(link.end());
				link.reset(rest);
			}
		}
		if (!rest.isEmpty()) {
			throw notUnderstood(statement);
		}
		return new FactPattern(fact.group("label"), fact.group("type"), List.copyOf(links));
	}

	private static IllegalStateException notUnderstood(LoadStatement statement) {
		return new IllegalStateException("The statement " + statement.name() + " is written otherwise than those "
				+ "that create facts: a bulk load cannot follow it. Teach FactPattern what it says");
	}

	/**
	 * Clauses to the letter, but for what stands in angle brackets: any word, one of some
	 * words, or the word that stood there before.
	 */
	private static Pattern clauses(String text) {
		return Pattern.compile(Pattern.quote(text)
			.replaceAll("<(\\w+)>", "\\\\E(?<$1>\\\\w+)\\\\Q")
			.replaceAll("<(\\w+)=([\\w|]+)>", "\\\\E(?<$1>$2)\\\\Q")
			.replaceAll("<=(\\w+)>", "\\\\E\\\\k<$1>\\\\Q"));
	}

	/**
	 * A relationship of a fact.
	 *
	 * @param parameter what says whereto, a part of the row
	 * @param label what it leads to
	 * @param type its type
	 */
	record Link(String parameter, String label, String type) {
	}

}
