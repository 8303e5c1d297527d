package org.threadline.cypher;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
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
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:ABOUT]-(anything)\nRETURN anything.id AS id",
						"a node that could be anything: (anything)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH ({id: childId})<-[:ABOUT]-(holding:Holding)\nRETURN holding.id AS id",
						"a node that could be anything: ({id: childId})"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})--(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: --"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[about]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: <-[about]-"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:NEED_OF*1..3]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: <-[:NEED_OF*1..3]-"),
				new Violation(CypherRule.NAMES_ARE_NOT_DISGUISED, "views/opened-child",
						"MATCH (\\u0078)\nRETURN x.id AS id", "a disguise: \\u0078"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (need:Need)\nRETURN need.id AS id\nUNION DISTINCT\nMATCH (x)\nRETURN x.id AS id",
						"a node that could be anything: (x)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (need:Need)\nWHERE need.starts\nWITH need.by AS by\nMATCH (x)\nRETURN x.id AS id",
						"a node that could be anything: (x)"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN anywhere.count(need) AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH need, 1 AS limit\nRETURN limit, need",
						"a name that is a word of Cypher: limit"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN need", "a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN collect(need) AS needs",
						"a node, relationship or path: needs"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nUNWIND needs AS shown\nRETURN shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect({of: need}) AS needs\nUNWIND needs AS shown\nRETURN shown.of AS of",
						"a node, relationship or path: of"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"CALL (childId) {\n  MATCH (need:Need {subjectId: childId})\n  RETURN collect(need) AS found\n  UNION\n  MATCH (need:Need {subjectId: childId})\n  RETURN collect({of: need}) AS found\n}\nUNWIND found AS one\nRETURN one.of AS of",
						"a node, relationship or path: of"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"CALL (childId) {\n  MATCH (need:Need {subjectId: childId})\n  RETURN need AS found\n  UNION\n  MATCH (need:Need {subjectId: childId})\n  RETURN {of: need} AS found\n}\nRETURN found.of AS of",
						"a node, relationship or path: of"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nRETURN needs[0] AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH need AS shown\nRETURN shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN *", "everything, nodes among it: RETURN *"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"CALL (childId, acting) {\n  // include: shown-child\n}\nMATCH (childId)--(anything)\nRETURN anything.id AS id",
						"a pattern outside a view: )--"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"CALL (childId, acting) {\n  // include: shown-child\n}\nMATCH (childId)<-[:ABOUT]-(anything)\nRETURN anything.id AS id",
						"a pattern outside a view: )<-"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"CALL (childId, acting) {\n  // include: shown-child\n}\nWITH decision\nWHERE (decision)--()\nRETURN decision",
						"a pattern outside a view: )--"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"CALL (childId, acting) {\n  // include: shown-child\n}\nRETURN [(decision)-->(anything) | anything.id] AS ids",
						"a pattern outside a view: )--"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (x WHERE x.id = childId)\nRETURN x.id AS id",
						"a node that could be anything: (x WHERE x.id = childId)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child", "MATCH (x:%)\nRETURN x.id AS id",
						"a node that could be anything: (x:%)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (x:!Agency)\nRETURN x.id AS id", "a node that could be anything: (x:!Agency)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (x:Agency|!Need)\nRETURN x.id AS id", "a node that could be anything: (x:Agency|!Need)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (x:Agency|(Need&!Concern))\nRETURN x.id AS id",
						"a node that could be anything: (x:Agency|(Need&!Concern))"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (x IS !Agency)\nRETURN x.id AS id", "a node that could be anything: (x IS !Agency)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:ABOUT]-()\nRETURN child.id AS id",
						"a node that could be anything: ()"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"CALL () {\n  MATCH (need:Need)\n  RETURN need.id AS needId\n}\nMATCH (need)\nRETURN need.id AS id",
						"a node that could be anything: (need)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"// In: childId, full.\nCALL (childId) {\n  MATCH (child:Child {id: childId})<-[:ABOUT]-(full)\n  RETURN full.id AS id\n}\nRETURN id",
						"a node that could be anything: (full)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (child:Child {id: childId})\nCALL (child) {\n  WITH child.id AS personId\n  // include: involvement-entry\n  RETURN entry\n}\nRETURN entry",
						"a node that could be anything: (involvement)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (child:Child {id: childId})\nWHERE EXISTS { (child)<-[:ABOUT]-(anything) }\nRETURN child.id AS id",
						"a node that could be anything: (anything)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "views/opened-child",
						"MATCH (child:Child {id: childId})\nRETURN COLLECT {\n  MATCH (child)<-[:ABOUT]-(anything)\n  RETURN anything.id AS id\n} AS ids",
						"a node that could be anything: (anything)"),
				new Violation(CypherRule.EVERY_NODE_IS_LABELLED, "commands/children/open-record",
						"CALL (childId, acting) {\n  // include: shown-child\n}\nMATCH (anything {id: childId})\nRETURN anything.id AS id",
						"a node that could be anything: (anything {id: childId})"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:NEED_OF]-{1,3}(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: <-[:NEED_OF]-{1,3}"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})-[:NEED_OF]->+(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: -[:NEED_OF]->+"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})-[:NEED_OF]->*(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: -[:NEED_OF]->*"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})-->(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: -->"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:NEED_OF|CONCERN_OF]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: <-[:NEED_OF|CONCERN_OF]-"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[:%]-(need:Need)\nRETURN need.id AS id",
						"a relationship without one type and one step: <-[:%]-"),
				new Violation(CypherRule.EVERY_RELATIONSHIP_IS_ONE_STEP, "views/opened-child",
						"MATCH (child:Child {id: childId})\nWHERE EXISTS { (child)--(:Need) }\nRETURN child.id AS id",
						"a relationship without one type and one step: --"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH ((a:Child)-[:X]->(b:Need)){1,3}\nRETURN a.id AS id",
						"a pattern of another shape: ((a:Child)-[:X]->(b:Need)){1,3}"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (child:Child {id: childId})((a:Child)-[:X]->(b:Need)){1,3}(c:Need)\nRETURN c.id AS id",
						"a pattern of another shape: (child:Child {id: childId})((a:Child)-[:X]->(b:Need)){1,3}(c:Need)"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH shortestPath((a:Child)-[:X]->(b:Need))\nRETURN a.id AS id",
						"a pattern of another shape: shortestPath((a:Child)-[:X]->(b:Need))"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (child:Child {id: childId})\nRETURN [(child)<-[:ABOUT]-(anything) | anything.id] AS ids",
						"a pattern outside a match: )<-["),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (child:Child {id: childId})\nWHERE (child)--()\nRETURN child.id AS id",
						"a pattern outside a match: )--("),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (child:Child {id: childId})\nLET shown = child\nRETURN shown.id AS id",
						"a clause that no rule follows: LET shown = child"),
				new Violation(CypherRule.PATTERNS_ARE_PLAIN, "views/opened-child",
						"MATCH (need:Need)\n  SEARCH need IN (VECTOR INDEX summaries FOR $text LIMIT 5)\nRETURN need.id AS id",
						"a clause that no rule follows: SEARCH need IN (VECTOR INDEX summaries FOR $text LIMIT 5)"),
				new Violation(CypherRule.NO_NODE_COMES_OF_A_FUNCTION, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[about:ABOUT]-(holding:Holding)\nRETURN startNode(about).id AS id",
						"a function that yields nodes: startNode("),
				new Violation(CypherRule.NO_NODE_COMES_OF_A_FUNCTION, "views/opened-child",
						"MATCH (child:Child {id: childId})<-[about:ABOUT]-(holding:Holding)\nRETURN endNode(about).id AS id",
						"a function that yields nodes: endNode("),
				new Violation(CypherRule.NO_NODE_COMES_OF_A_FUNCTION, "views/opened-child",
						"MATCH path = (:Child)<-[:ABOUT]-(:Holding)\nRETURN [step IN nodes(path) | step.id] AS ids",
						"a function that yields nodes: nodes("),
				new Violation(CypherRule.NO_NODE_COMES_OF_A_FUNCTION, "queries/children/find-child",
						"RETURN relationships ($path) AS steps", "a function that yields nodes: relationships ("),
				new Violation(CypherRule.NAMES_ARE_NOT_DISGUISED, "commands/children/open-record",
						"MATCH (consent:`Consent`)\nRETURN consent.id AS id", "a disguise: `Consent`"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nRETURN needs",
						"a node, relationship or path: needs"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nWITH needs AS shown\nRETURN shown[0] AS first",
						"a node, relationship or path: first"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nUNWIND needs AS shown\nRETURN shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH [need] AS needs\nRETURN needs",
						"a node, relationship or path: needs"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN {entry: need} AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN need {.id, entry: need} AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH {entry: need} AS held\nRETURN held.entry AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nMATCH (child:Child {id: childId})\nRETURN child {.id, need} AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH collect(need) AS needs\nRETURN [x IN needs | x] AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN [need IN [need] | need] AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN head(collect(need)) AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN CASE WHEN need.level > 1 THEN need END AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"RETURN COLLECT {\n  MATCH (need:Need)\n  RETURN need\n} AS shown",
						"a node, relationship or path: shown"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"CALL () {\n  MATCH (need:Need)\n  RETURN need\n}\nRETURN need",
						"a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (:Child)<-[about:ABOUT]-(:Holding)\nRETURN about",
						"a node, relationship or path: about"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH path = (:Child)<-[:ABOUT]-(:Holding)\nRETURN path",
						"a node, relationship or path: path"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH need, need.level AS level",
						"a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"// In: need.\nMATCH (need)-[:BY_AGENCY]->(agency:Agency)\nRETURN need, agency.id AS agencyId",
						"a node, relationship or path: need"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"RETURN '' AS level\nUNION\nMATCH (level:Need)\nRETURN level",
						"a node, relationship or path: level"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nRETURN DISTINCT  *",
						"everything, nodes among it: RETURN DISTINCT  *"),
				new Violation(CypherRule.VIEWS_YIELD_MAPS_AND_VALUES, "views/opened-child",
						"MATCH (need:Need {subjectId: childId})\nWITH *", "a node, relationship or path: need"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/children/open-record",
						"MATCH (x:Agency)\nWHERE x IS Family\nRETURN x.id AS id",
						"a protected label outside a view: Family"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/children/open-record",
						"MATCH (entry:AuditEntry)\nRETURN entry.id AS id",
						"a protected label outside a view: AuditEntry"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/audit/write-entries",
						"MATCH (change:Change)\nRETURN change.factId AS id",
						"a protected label outside a view: Change"),
				new Violation(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS, "commands/children/open-record",
						"MATCH (x:Agency|Consent)\nRETURN x.id AS id", "a protected label outside a view: Consent"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"RETURN 'http://x' AS address, COUNT { (:Need) } AS needs",
						"a pattern outside a view: COUNT {"),
				new Violation(CypherRule.QUERIES_HOLD_NO_PATTERN, "queries/children/find-child",
						"RETURN \"it's\" AS one, COUNT { (:Need) } AS needs, \"it's\" AS two",
						"a pattern outside a view: COUNT {"),
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

	static Set<String> protectedLabels() {
		return ProtectedLabels.all();
	}

	@ParameterizedTest
	@MethodSource("protectedLabels")
	void everyLabelThatACategoryDecidesAboutIsProtected(String label) {
		CypherFile file = new CypherFile("commands/children/open-record",
				"MATCH (fact:" + label + ")\nRETURN fact.id AS id");
		assertThat(CypherRule.PROTECTED_LABELS_ARE_FOR_VIEWS.reasons(file))
			.containsExactly("a protected label outside a view: " + label);
	}

	@Test
	void theTableOfLabelsSaysWhichAreProtected() {
		assertThat(protectedLabels()).contains("Address", "Family", "AuditEntry", "Change", "Need", "Holding")
			.doesNotContain("Agency", "Post", "Source");
	}

	@Test
	void everyExceptionIsNeeded() {
		ProtectedLabels.exceptions()
			.forEach((path,
					labels) -> assertThat(
							files().filter((file) -> file.path().equals(path)).flatMap(ProtectedLabels::in))
						.as(path)
						.containsAll(labels));
	}

	@Test
	void whatIsLabelledAndFollowedStepByStepBreaksNothing() {
		CypherFile file = new CypherFile("views/opened-child",
				"""
						// In: childId, full.
						MATCH (child:Child&Person {id: childId})<-[:NEED_OF]-(need:Need|Concern WHERE need.level > 1)
						WHERE NOT EXISTS { (need)-[:REPLACES]->(:Need {id: childId}) }
						WITH child, need, [need IN full WHERE need <> child.id | need] AS others
						CALL (need) {
						  MATCH (need)-[:BY_AGENCY]->(agency:Agency)
						  RETURN agency {.id, name: agency.name} AS agency
						}
						WITH collect(need {.id, agency: agency, known: need:Need AND need IS NOT NULL}) AS needs, count(child) AS total
						ORDER BY total
						LIMIT $limit
						RETURN needs, [need IN needs WHERE need.id STARTS WITH 'a' | need] AS first, total
						""");
		assertThat(Arrays.stream(CypherRule.values()).flatMap((rule) -> rule.reasons(file).stream())).isEmpty();
	}

	static Stream<CypherFile> viewsLackingALabel() {
		return files().filter((file) -> file.in("views"))
			.flatMap((file) -> Pattern.compile("\\((\\w*):[\\w|]+")
				.matcher(file.text())
				.results()
				.map((node) -> new CypherFile(file.path(), file.text().substring(0, node.start()) + "(" + node.group(1)
						+ file.text().substring(node.end()))));
	}

	@Test
	void everyLabelOfEveryViewIsMissedWhenItIsGone() {
		assertThat(viewsLackingALabel()).hasSizeGreaterThan(150)
			.allSatisfy((file) -> assertThat(CypherRule.EVERY_NODE_IS_LABELLED.reasons(file)).isNotEmpty());
	}

	@Test
	void whatIsQuotedOrACommentBreaksNothing() {
		CypherFile file = new CypherFile("queries/children/find-child",
				"// MATCH (anything) RETURN it\nRETURN 'MATCH (anything)' AS text");
		assertThat(Arrays.stream(CypherRule.values()).flatMap((rule) -> rule.reasons(file).stream())).isEmpty();
	}

}
