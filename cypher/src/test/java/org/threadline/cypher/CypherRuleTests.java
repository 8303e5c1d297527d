package org.threadline.cypher;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every file keeps every rule, and every rule can be broken.
 */
class CypherRuleTests {

	static Stream<CypherFile> files() {
		return CypherFile.all().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyFileKeepsEveryRule(CypherFile file) {
		assertThat(Arrays.stream(CypherRule.values())
			.flatMap((rule) -> rule.reasons(file).stream().map((reason) -> rule + ": " + reason))).isEmpty();
	}

	record Violation(CypherRule broken, String path, String text, String reason) {

		@Override
		public String toString() {
			return this.broken + " by " + this.text.replace('\n', ' ');
		}

	}

	static Stream<Violation> violations() {
		return Stream.of(
				new Violation(CypherRule.ONE_CLAUSE_A_LINE, "load/find-sources",
						"MATCH (source:Source) RETURN source.code AS code",
						"more than one clause in: MATCH (source:Source) RETURN source.code AS code"),
				new Violation(CypherRule.ONE_CLAUSE_A_LINE, "views/involvements",
						"  WITH involvement ORDER BY involvement.from",
						"more than one clause in: WITH involvement ORDER BY involvement.from"),
				new Violation(CypherRule.INCLUDES_ARE_WRITTEN_EXACTLY, "queries/web/read-web",
						"CALL () {\n  //include: acting-post\n}", "would be a comment: //include: acting-post"),
				new Violation(CypherRule.INCLUDES_ARE_WRITTEN_EXACTLY, "queries/web/read-web",
						"CALL () {\n  // include: acting_post\n}", "would be a comment: // include: acting_post"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"MATCH (agency:Agency)\nRETURN agency.name AS name", "a pattern outside a view: MATCH"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"OPTIONAL MATCH (agency:Agency)\nRETURN agency.name AS name",
						"a pattern outside a view: MATCH"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"RETURN COUNT { (:Agency) } AS agencies", "a pattern outside a view: COUNT {"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"RETURN [(child)<-[:ABOUT]-(holding) | holding.id] AS ids", "a pattern outside a view: )<-"),
				new Violation(CypherRule.QUERIES_AND_VIEWS_WRITE_NOTHING, "queries/children/find-child",
						"CREATE (:Access {id: $id})", "a write: CREATE"),
				new Violation(CypherRule.QUERIES_AND_VIEWS_WRITE_NOTHING, "views/opened-child",
						"MATCH (child:Child {id: childId})\nSET child.seen = true", "a write: SET"),
				new Violation(CypherRule.QUERIES_AND_VIEWS_WRITE_NOTHING, "views/opened-child",
						"MATCH (child:Child {id: childId})\nDETACH DELETE child", "a write: DELETE"),
				new Violation(CypherRule.QUERIES_AND_VIEWS_CALL_NO_PROCEDURE, "queries/children/find-child",
						"CALL db.labels() YIELD label\nRETURN label", "a procedure: CALL db.labels"),
				new Violation(CypherRule.QUERIES_AND_VIEWS_CALL_NO_PROCEDURE, "views/candidates-by-name",
						"CALL db.index.fulltext.queryNodes('name_text', $text) YIELD node\nRETURN node.id AS childId",
						"a procedure: CALL db.index.fulltext.queryNodes"),
				new Violation(CypherRule.NO_DYNAMIC_LABELS, "views/opened-child",
						"MATCH (fact:$($label))\nRETURN fact.id AS id", "a dynamic label, type or property: $("),
				new Violation(CypherRule.NO_DYNAMIC_LABELS, "views/opened-child",
						"MATCH (fact:Need)\nRETURN fact[$property] AS value",
						"a dynamic label, type or property: fact[$property]"),
				new Violation(CypherRule.VIEWS_LABEL_EVERY_NODE, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:ABOUT]-(anything)\nRETURN anything.id AS id",
						"a node without a label: (anything)"),
				new Violation(CypherRule.VIEWS_LABEL_EVERY_NODE, "views/opened-child",
						"MATCH ({id: childId})<-[:ABOUT]-(holding:Holding)\nRETURN holding.id AS id",
						"a node without a label: ({id: childId})"),
				new Violation(CypherRule.VIEWS_TYPE_EVERY_RELATIONSHIP, "views/opened-child",
						"MATCH (child:Child {id: childId})--(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: --"),
				new Violation(CypherRule.VIEWS_TYPE_EVERY_RELATIONSHIP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[about]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: -[about]"),
				new Violation(CypherRule.VIEWS_TYPE_EVERY_RELATIONSHIP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:NEED_OF*1..3]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: -[:NEED_OF*1..3]"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN need", "a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN collect(need) AS needs",
						"a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH need AS shown\nRETURN shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN *", "everything, nodes among it: RETURN *"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/children/open-record",
						"MATCH (consent:Consent {subjectId: $childId})\nRETURN consent.decision AS decision",
						"a protected label outside a view: Consent"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/identity/find-subject",
						"MATCH (name:Name)<-[:REPLACES]-(entry:IndexEntry)\nRETURN entry.state AS state",
						"a protected label outside a view: IndexEntry"));
	}

	@ParameterizedTest
	@MethodSource("violations")
	void aViolationIsFound(Violation violation) {
		assertThat(violation.broken().reasons(new CypherFile(violation.path(), violation.text())))
			.contains(violation.reason());
	}

	@Test
	void everyRuleHasAViolation() {
		Set<CypherRule> broken = violations().map(Violation::broken).collect(Collectors.toSet());
		assertThat(broken).containsAll(EnumSet.allOf(CypherRule.class));
	}

	@Test
	void whatIsQuotedOrACommentBreaksNothing() {
		CypherFile file = new CypherFile("queries/children/find-child",
				"// MATCH (anything) RETURN it\nRETURN 'MATCH (anything)' AS text");
		assertThat(Arrays.stream(CypherRule.values()).flatMap((rule) -> rule.reasons(file).stream())).isEmpty();
	}

}
