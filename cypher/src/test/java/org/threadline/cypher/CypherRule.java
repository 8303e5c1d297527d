package org.threadline.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What every Cypher file keeps to. A rule gives the reasons why a file breaks it; none
 * when it does not.
 */
enum CypherRule {

	/** So that a change of one clause is a change of one line. */
	ONE_CLAUSE_A_LINE {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.code()
				.lines()
				.filter((line) -> CLAUSE.matcher(withoutNested(line)).results().count() > 1)
				.map((line) -> "more than one clause in: " + line.strip())
				.toList();
		}

		// what stands within brackets or one-line subqueries belongs to the clause around
		private String withoutNested(String line) {
			String outer = line.replace("STARTS WITH", "").replaceAll("ON (CREATE|MATCH) (?=SET)", "");
			for (String before = ""; !before.equals(outer);) {
				before = outer;
				outer = outer.replaceAll("\\[[^\\[\\]()]*]|\\([^\\[\\]()]*\\)", "")
					.replaceAll("(EXISTS|COUNT|COLLECT) \\{[^{}]*}|\\w \\{[^{}]*}", "");
			}
			return outer;
		}
	},

	/** An include with a slip in it would be a comment, and nobody would notice. */
	INCLUDES_ARE_WRITTEN_EXACTLY {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.text()
				.lines()
				.filter((line) -> ANY_INCLUDE.matcher(line).find() && !INCLUDE.matcher(line).matches())
				.map((line) -> "would be a comment: " + line.strip())
				.toList();
		}
	},

	/** What a query may read is what views yield. */
	QUERIES_HOLD_NO_PATTERN {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries") ? found(PATTERN_OR_SUBQUERY, file, "a pattern outside a view: ") : List.of();
		}
	},

	/** Reads read. */
	QUERIES_AND_VIEWS_WRITE_NOTHING {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views") ? found(WRITE, file, "a write: ") : List.of();
		}
	},

	/** A procedure sees the whole graph, as a full-text index does. */
	QUERIES_AND_VIEWS_CALL_NO_PROCEDURE {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views") ? found(PROCEDURE, file, "a procedure: ") : List.of();
		}
	},

	/** A label that is a value could be any label. */
	NO_DYNAMIC_LABELS {
		@Override
		Collection<String> reasons(CypherFile file) {
			return found(DYNAMIC, file, "a dynamic label, type or property: ");
		}
	},

	/**
	 * A node without a label could be anything, and so could one of any label but one.
	 */
	EVERY_NODE_IS_LABELLED {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views", "commands") ? CypherReading.of(file).openNodes() : List.of();
		}
	},

	/** A relationship of any type leads anywhere, and so does one of any length. */
	EVERY_RELATIONSHIP_IS_ONE_STEP {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views", "commands") ? CypherReading.of(file).openRelationships() : List.of();
		}
	},

	/** What the two rules above cannot judge does not stand. */
	PATTERNS_ARE_PLAIN {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views", "commands") ? CypherReading.of(file).openPatterns() : List.of();
		}
	},

	/** A node that a relationship or a path ends in was never asked for by a label. */
	NO_NODE_COMES_OF_A_FUNCTION {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views", "commands")
					? found(NODE_FUNCTION, file, "a function that yields nodes: ") : List.of();
		}
	},

	/**
	 * In backquotes, or with a letter written as its number, any name reads as another.
	 */
	NAMES_ARE_NOT_DISGUISED {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("queries", "views", "commands") ? DISGUISE.matcher(file.text())
				.results()
				.map(MatchResult::group)
				.map("a disguise: "::concat)
				.toList() : List.of();
		}
	},

	/** Nothing can walk on from a map. */
	VIEWS_YIELD_MAPS_AND_VALUES {
		@Override
		Collection<String> reasons(CypherFile file) {
			if (!file.in("queries", "views")) {
				return List.of();
			}
			List<String> reasons = new ArrayList<>(found(EVERYTHING, file, "everything, nodes among it: "));
			CypherReading.nodesHandedOn(file).forEach((name) -> reasons.add("a node, relationship or path: " + name));
			return reasons;
		}
	},

	/** Views decide what is shown; elsewhere nothing may read a protected fact. */
	PROTECTED_LABELS_ARE_FOR_VIEWS {
		@Override
		Collection<String> reasons(CypherFile file) {
			if (!file.in("queries", "commands")) {
				return List.of();
			}
			Set<String> excepted = ProtectedLabels.exceptedIn(file.path());
			return ProtectedLabels.in(file)
				.filter((label) -> !excepted.contains(label))
				.map((label) -> "a protected label outside a view: " + label)
				.toList();
		}
	};

	private static final Pattern CLAUSE = Pattern.compile("\\b(OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|CALL"
			+ "|ORDER BY|SKIP|LIMIT|SET|MERGE|CREATE|DETACH DELETE|DELETE|REMOVE|FOREACH)\\b");

	private static final Pattern ANY_INCLUDE = Pattern.compile("(?i)//\\s*include\\s*:");

	private static final Pattern INCLUDE = Pattern.compile("\\s*// include: [a-z-]+");

	private static final Pattern PATTERN_OR_SUBQUERY = Pattern.compile("(?i)\\b(MATCH|MERGE|CREATE|SET|DELETE|REMOVE"
			+ "|FOREACH|LOAD|USE)\\b|\\b(EXISTS|COUNT|COLLECT)\\s*\\{|\\)\\s*<?-+|->|-\\[|--|\\bshortestPath\\b|\\(\\w*:\\w");

	private static final Pattern WRITE = Pattern
		.compile("(?i)\\b(MERGE|CREATE|SET|DELETE|REMOVE|FOREACH|DROP|LOAD CSV)\\b");

	private static final Pattern PROCEDURE = Pattern.compile("(?i)\\bCALL\\s+[^({\\s][^\\s(]*|\\bdb\\.index\\.[\\w.]+");

	private static final Pattern DYNAMIC = Pattern.compile("\\$(any|all)?\\s*\\(|\\b\\w+\\[\\s*\\$\\w+\\s*]");

	private static final Pattern NODE_FUNCTION = Pattern
		.compile("(?i)\\b(startNode|endNode|nodes|relationships)\\s*\\(");

	private static final Pattern DISGUISE = Pattern.compile("`[^`]*`|\\\\u+\\w{4}");

	private static final Pattern EVERYTHING = Pattern.compile("(?i)\\bRETURN\\s+(DISTINCT\\s+)?\\*");

	abstract Collection<String> reasons(CypherFile file);

	private static Collection<String> found(Pattern pattern, CypherFile file, String reason) {
		return pattern.matcher(file.code()).results().map(MatchResult::group).map(reason::concat).toList();
	}

}
