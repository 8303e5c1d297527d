package org.threadline.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

	/** A new node without a label could be anything. */
	VIEWS_LABEL_EVERY_NODE {
		@Override
		Collection<String> reasons(CypherFile file) {
			if (!file.in("views")) {
				return List.of();
			}
			String code = file.code();
			List<String> reasons = new ArrayList<>();
			BARE_NODE.matcher(code).results().forEach((node) -> {
				String variable = node.group("variable");
				if (!bound(variable, code.substring(0, node.start()), file.given())) {
					reasons.add("a node without a label: " + node.group());
				}
			});
			return reasons;
		}

		private boolean bound(String variable, String before, String given) {
			if (variable.isEmpty()) {
				return false;
			}
			String word = "\\b" + variable + "\\b";
			return Pattern.compile("\\(" + variable + ":").matcher(before).find()
					|| Pattern.compile(word).matcher(given).find();
		}
	},

	/** A relationship of any type leads anywhere. */
	VIEWS_TYPE_EVERY_RELATIONSHIP {
		@Override
		Collection<String> reasons(CypherFile file) {
			return file.in("views") ? found(UNTYPED, file, "a relationship without one type and one step: ")
					: List.of();
		}
	},

	/** Nothing can walk on from a map. */
	VIEWS_YIELD_MAPS_AND_VALUES {
		@Override
		Collection<String> reasons(CypherFile file) {
			if (!file.in("views")) {
				return List.of();
			}
			Set<String> graphVariables = graphVariables(file.code());
			List<String> reasons = new ArrayList<>();
			results(file.code()).forEach((result) -> {
				if (result.strip().startsWith("*")) {
					reasons.add("everything, nodes among it: RETURN *");
				}
				String judged = result.replaceAll("count\\((DISTINCT )?\\w+\\)|EXISTS \\{[^{}]*}", "");
				graphVariables.stream()
					.filter((variable) -> bare(variable).matcher(judged).find())
					.forEach((variable) -> reasons.add("a node, relationship or path: " + variable));
			});
			return reasons;
		}

		private Set<String> graphVariables(String code) {
			Set<String> variables = new HashSet<>();
			GRAPH_VARIABLE.matcher(code).results().forEach((match) -> variables.add(match.group("variable")));
			PATH.matcher(code).results().forEach((match) -> variables.add(match.group("variable")));
			ALIAS.matcher(code)
				.results()
				.filter((match) -> variables.contains(match.group("variable")))
				.map((match) -> match.group("alias"))
				.toList()
				.forEach(variables::add);
			return variables;
		}

		private Stream<String> results(String code) {
			if (code.contains("RETURN ")) {
				return RESULT.matcher(code).results().map((match) -> match.group("items"));
			}
			// a view that is part of a page ends in what it hands on
			return Stream.of(code.substring(code.lastIndexOf("WITH ") + "WITH ".length()));
		}

		private Pattern bare(String variable) {
			return Pattern.compile("(?<![\\w.$])" + variable + "(?!\\w|\\.|\\(|:| \\{| IN | IS |\\s+WHERE)");
		}
	},

	/** Views decide what is shown; elsewhere nothing may read a protected fact. */
	PROTECTED_LABELS_ARE_FOR_VIEWS {
		@Override
		Collection<String> reasons(CypherFile file) {
			// a person who signs in is greeted by their own name
			Set<String> excepted = file.path().equals("commands/identity/find-subject") ? Set.of("Name") : Set.of();
			return file.in("queries", "commands") ? PROTECTED.matcher(file.code())
				.results()
				.map((match) -> match.group("label"))
				.filter((label) -> !excepted.contains(label))
				.map((label) -> "a protected label outside a view: " + label)
				.toList() : List.of();
		}
	};

	private static final Pattern CLAUSE = Pattern.compile("\\b(OPTIONAL MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|CALL"
			+ "|ORDER BY|SKIP|LIMIT|SET|MERGE|CREATE|DETACH DELETE|DELETE|REMOVE|FOREACH)\\b");

	private static final Pattern ANY_INCLUDE = Pattern.compile("(?i)//\\s*include\\s*:");

	private static final Pattern INCLUDE = Pattern.compile("\\s*// include: [a-z-]+");

	private static final Pattern PATTERN_OR_SUBQUERY = Pattern.compile("(?i)\\b(MATCH|MERGE|CREATE|SET|DELETE|REMOVE"
			+ "|FOREACH|LOAD|USE)\\b|\\b(EXISTS|COUNT|COLLECT)\\s*\\{|\\)\\s*<?-|->|-\\[|--|\\bshortestPath\\b|\\(\\w*:\\w");

	private static final Pattern WRITE = Pattern
		.compile("(?i)\\b(MERGE|CREATE|SET|DELETE|REMOVE|FOREACH|DROP|LOAD CSV)\\b");

	private static final Pattern PROCEDURE = Pattern.compile("(?i)\\bCALL\\s+[^({\\s][^\\s(]*|\\bdb\\.index\\.[\\w.]+");

	private static final Pattern DYNAMIC = Pattern.compile("\\$(any|all)?\\s*\\(|\\b\\w+\\[\\s*\\$\\w+\\s*]");

	private static final Pattern BARE_NODE = Pattern
		.compile("(?<!\\w)(?<!CALL )\\((?<variable>\\w*)\\s*(\\{[^}]*})?\\)");

	private static final Pattern UNTYPED = Pattern.compile("<?--+>?|-\\[(?!\\w*:\\w+(\\s*\\{[^}]*})?])[^\\]]*]");

	private static final Pattern GRAPH_VARIABLE = Pattern.compile("[(\\[](?<variable>\\w+):");

	private static final Pattern PATH = Pattern.compile("\\b(MATCH|,)\\s*(?<variable>\\w+)\\s*=\\s*\\(");

	private static final Pattern ALIAS = Pattern
		.compile("(WITH |WITH DISTINCT |,\\s*)(?<variable>\\w+) AS (?<alias>\\w+)");

	private static final Pattern RESULT = Pattern.compile(
			"\\bRETURN (?:DISTINCT )?(?<items>.*?)(?=^\\s*ORDER BY|^\\s*LIMIT|^\\s*}\\s*$|\\z)",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern PROTECTED = Pattern.compile("[:|&!(]\\s*(?<label>Name|BirthDetails|Residence"
			+ "|SchoolRegistration|GpRegistration|FamilyMembership|ParentalResponsibility|Involvement|LeadAppointment"
			+ "|Event|Need|Strength|Concern|Consent|Notice|IndexEntry|Holding|Conflict)\\b");

	abstract Collection<String> reasons(CypherFile file);

	private static Collection<String> found(Pattern pattern, CypherFile file, String reason) {
		return pattern.matcher(file.code()).results().map(MatchResult::group).map(reason::concat).toList();
	}

}
