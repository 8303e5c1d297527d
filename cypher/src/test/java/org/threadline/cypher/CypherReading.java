package org.threadline.cypher;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file followed clause by clause: which names stand for nodes where, what its patterns
 * leave open, and which nodes it hands on. Views are followed into where they are
 * included. Patterns are held to the few shapes that are allowed, so that a way of
 * writing one that nobody thought of is refused. The parser of the Cypher DSL tells
 * neither what is in scope nor what a view hands on.
 */
final class CypherReading {

	/** What a name stands for. */
	private enum Meaning {

		VALUE,

		/** A node or a relationship, whose properties are values. */
		NODE,

		/** Collected nodes and nothing else: unwound, they are nodes again. */
		COLLECTED,

		/** Something that nodes can be taken out of: a path, a list, a map. */
		NODES

	}

	private record Token(String text, int start, int end) {

		boolean is(String word) {
			return this.text.equalsIgnoreCase(word);
		}

		boolean isIn(Set<String> words) {
			return words.contains(this.text.toUpperCase(Locale.ROOT));
		}

		boolean isName() {
			return Character.isLetter(this.text.charAt(0)) || this.text.charAt(0) == '_';
		}

	}

	private static final List<CypherFile> VIEWS = CypherFile.all().stream().filter((file) -> file.in("views")).toList();

	private static final Token NONE = new Token(" ", 0, 0);

	private static final Pattern INCLUDE = Pattern.compile("(?m)^\\s*// include: (?<view>[a-z-]+)\\s*$");

	private static final Pattern TOKEN = Pattern.compile("@[a-z-]+|\\$?[A-Za-z_]\\w*|\\d[\\w.]*|''|`[^`]*`|\\S");

	private static final Set<String> FOLLOWED = Set.of("MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "CALL",
			"ORDER", "SKIP", "LIMIT", "UNION", "CREATE", "MERGE", "ON", "SET", "REMOVE", "DELETE", "DETACH");

	private static final Set<String> NOT_FOLLOWED = Set.of("FOREACH", "LET", "FILTER", "FOR", "NEXT", "INSERT", "USE",
			"LOAD", "OFFSET", "SEARCH", "FINISH", "SHOW");

	private static final Set<String> NEVER_ALONE = Set.of("MATCH", "WHERE", "WITH", "RETURN", "UNWIND", "CALL", "ORDER",
			"SKIP", "LIMIT", "CREATE", "MERGE", "SET");

	private static final Set<String> NEVER_LAST = Set.of("AS", ",", "YIELD");

	private static final Set<String> SUBQUERY = Set.of("EXISTS", "COUNT", "COLLECT");

	/** What these make of a node, or of many, is a value. */
	private static final Set<String> VALUE_OF = Set.of("COUNT", "SIZE", "ID", "ELEMENTID", "LABELS", "TYPE", "LENGTH",
			"ANY", "ALL", "NONE", "SINGLE");

	private static final Set<String> PROPERTY_OR_TEST = Set.of(".", "{", "[", ":", "IS", "IN");

	private static final Set<String> KEY_OR_TEST = Set.of(":", "IS");

	private final String code;

	private final List<Token> tokens;

	private final int[] partners;

	private final Set<String> openNodes = new LinkedHashSet<>();

	private final Set<String> openRelationships = new LinkedHashSet<>();

	private final Set<String> openPatterns = new LinkedHashSet<>();

	private final Set<Integer> collectingNodes = new HashSet<>();

	private CypherReading(CypherFile file) {
		String includes = INCLUDE.matcher(file.text()).replaceAll("@${view}");
		this.code = new CypherFile(file.path(), includes).code();
		this.tokens = TOKEN.matcher(this.code)
			.results()
			.map((token) -> new Token(token.group(), token.start(), token.end()))
			.toList();
		this.partners = partners(this.tokens);
	}

	/**
	 * Patterns of a file and of the views it includes.
	 */
	static CypherReading of(CypherFile file) {
		CypherReading reading = new CypherReading(file);
		reading.clauses(0, reading.tokens.size(), reading.given(file));
		return reading;
	}

	/**
	 * What a file hands on that is a node, a relationship or a path, or holds one.
	 */
	static Collection<String> nodesHandedOn(CypherFile file) {
		CypherReading reading = new CypherReading(file);
		return reading.clauses(0, reading.tokens.size(), reading.given(file))
			.entrySet()
			.stream()
			.filter((name) -> name.getValue() != Meaning.VALUE)
			.map(Map.Entry::getKey)
			.toList();
	}

	Collection<String> openNodes() {
		return this.openNodes;
	}

	Collection<String> openRelationships() {
		return this.openRelationships;
	}

	Collection<String> openPatterns() {
		return this.openPatterns;
	}

	// a given name is a node if it is used as one; where it is included that is known
	private Map<String, Meaning> given(CypherFile file) {
		Map<String, Meaning> given = new LinkedHashMap<>();
		for (String name : file.given().split("\\W+")) {
			if (usedAsNode(name)) {
				given.put(name, Meaning.NODE);
			}
		}
		return given;
	}

	private boolean usedAsNode(String name) {
		for (int at = 0; at < this.tokens.size(); at++) {
			if (token(at).text().equals(name)) {
				boolean inPattern = token(at - 1).is("(")
						&& (token(at - 2).is("MATCH") || token(at - 2).is("-") || token(at - 2).is(">")
								|| token(at + 1).is(")") && Set.of("-", "<").contains(token(at + 2).text()));
				if (inPattern || token(at + 1).is("{")) {
					return true;
				}
			}
		}
		return false;
	}

	private Map<String, Meaning> clauses(int from, int to, Map<String, Meaning> given) {
		Map<String, Meaning> handedOn = new LinkedHashMap<>();
		Map<String, Meaning> known = new LinkedHashMap<>(given);
		int at = from;
		while (at < to) {
			int end = endOfClause(at + 1, to);
			if (end < to && token(end - 1).isIn(end == at + 1 ? NEVER_ALONE : NEVER_LAST)) {
				refuseName(end);
			}
			switch (token(at).text().toUpperCase(Locale.ROOT)) {
				case "MATCH", "CREATE", "MERGE" -> patterns(at + 1, end, known);
				case "WITH", "RETURN" -> known = items(at + 1, end, known);
				case "UNWIND" -> unwind(at + 1, end, known);
				case "CALL" -> call(at + 1, end, known);
				// of a MERGE: ON CREATE SET
				case "ON" -> end = at + 2;
				case "UNION" -> {
					add(handedOn, known);
					known = new LinkedHashMap<>(given);
				}
				default -> known = other(at, end, known);
			}
			at = end;
		}
		add(handedOn, known);
		return handedOn;
	}

	private Map<String, Meaning> other(int at, int end, Map<String, Meaning> known) {
		if (token(at).text().startsWith("@")) {
			return include(token(at).text().substring(1), known);
		}
		if (!token(at).isIn(FOLLOWED)) {
			this.openPatterns.add("a clause that no rule follows: " + text(at, end));
		}
		expression(at + 1, end, known);
		return known;
	}

	private Map<String, Meaning> include(String view, Map<String, Meaning> known) {
		Map<String, Meaning> after = new LinkedHashMap<>(known);
		VIEWS.stream().filter((file) -> file.path().equals("views/" + view)).forEach((file) -> {
			CypherReading reading = new CypherReading(file);
			Map<String, Meaning> handedOn = reading.clauses(0, reading.tokens.size(), known);
			this.openNodes.addAll(reading.openNodes);
			this.openRelationships.addAll(reading.openRelationships);
			this.openPatterns.addAll(reading.openPatterns);
			after.clear();
			after.putAll(handedOn);
		});
		return after;
	}

	private void call(int from, int to, Map<String, Meaning> known) {
		int body = from;
		Map<String, Meaning> inner = new LinkedHashMap<>(known);
		if (token(body).is("(")) {
			if (!token(body + 1).is("*")) {
				inner.keySet()
					.retainAll(this.tokens.subList(body + 1, this.partners[body])
						.stream()
						.map(Token::text)
						.collect(Collectors.toSet()));
			}
			body = this.partners[body] + 1;
		}
		if (token(body).is("{")) {
			known.putAll(clauses(body + 1, this.partners[body], inner));
			return;
		}
		expression(from, to, known);
		for (int at = from; at < to; at++) {
			// what a procedure yields may be a node
			if (token(at).isName() && (token(at - 1).is("YIELD") || token(at - 1).is("AS") || token(at - 1).is(","))) {
				know(known, at, Meaning.NODE);
			}
		}
	}

	private void unwind(int from, int to, Map<String, Meaning> known) {
		expression(from, to - 2, known);
		Meaning unwound = meaning(from, to - 2, known);
		know(known, to - 1, unwound == Meaning.COLLECTED ? Meaning.NODE : unwound);
	}

	private Map<String, Meaning> items(int from, int to, Map<String, Meaning> known) {
		expression(from, to, known);
		Map<String, Meaning> items = new LinkedHashMap<>();
		int start = token(from).is("DISTINCT") ? from + 1 : from;
		for (int at = start; at < to; at = afterComma(at, to)) {
			int end = afterComma(at, to) - 1;
			if (token(at).is("*")) {
				items.putAll(known);
			}
			else if (token(end - 2).is("AS")) {
				know(items, end - 1, meaning(at, end - 2, known));
			}
			else {
				items.put(text(at, end), meaning(at, end, known));
			}
		}
		return items;
	}

	private void patterns(int from, int to, Map<String, Meaning> known) {
		int at = from;
		while (at < to) {
			if (token(at).isName() && token(at + 1).is("=")) {
				know(known, at, Meaning.NODES);
				at += 2;
			}
			at = node(at, to, known);
			while (at < to && (token(at).is("<") || token(at).is("-"))) {
				at = node(relationship(at, to, known), to, known);
			}
			if (at < to && !token(at).is(",")) {
				this.openPatterns.add("a pattern of another shape: " + text(from, to));
				return;
			}
			at++;
		}
	}

	private int node(int at, int to, Map<String, Meaning> known) {
		if (!token(at).is("(") || at >= to) {
			this.openPatterns.add("a pattern of another shape: " + text(at, to));
			return to;
		}
		int close = this.partners[at];
		int inner = at + 1;
		boolean plain = false;
		if (token(inner).isName() && !token(inner).is("WHERE")) {
			plain = known.getOrDefault(token(inner).text(), Meaning.VALUE) != Meaning.VALUE;
			know(known, inner, Meaning.NODE);
			inner++;
		}
		if (token(inner).is(":")) {
			plain = true;
			while (Set.of(":", "|", "&").contains(token(inner).text()) && token(inner + 1).isName()) {
				inner += 2;
			}
		}
		if (token(inner).is("{")) {
			expression(inner + 1, this.partners[inner], known);
			inner = this.partners[inner] + 1;
		}
		if (token(inner).is("WHERE")) {
			expression(inner + 1, close, known);
			inner = close;
		}
		if (!plain || inner != close) {
			this.openNodes.add("a node that could be anything: " + text(at, close + 1));
		}
		return close + 1;
	}

	// as far as the node it leads to
	private int relationship(int from, int to, Map<String, Meaning> known) {
		int end = from;
		while (end < to && !token(end).is("(")) {
			end = token(end).is("[") ? this.partners[end] + 1 : end + 1;
		}
		int at = token(from).is("<") ? from + 1 : from;
		boolean typed = token(at).is("-") && token(at + 1).is("[") && oneType(at + 2, this.partners[at + 1], known);
		if (typed) {
			at = this.partners[at + 1] + 1;
			typed = token(at).is("-") && at + (token(at + 1).is(">") ? 2 : 1) == end;
		}
		if (!typed) {
			this.openRelationships.add("a relationship without one type and one step: " + text(from, end));
		}
		return end;
	}

	private boolean oneType(int from, int to, Map<String, Meaning> known) {
		int at = from;
		if (token(at).isName()) {
			know(known, at, Meaning.NODE);
			at++;
		}
		boolean typed = token(at).is(":") && token(at + 1).isName();
		at += 2;
		if (token(at).is("{")) {
			expression(at + 1, this.partners[at], known);
			at = this.partners[at] + 1;
		}
		return typed && at == to;
	}

	private void expression(int from, int to, Map<String, Meaning> known) {
		int at = from;
		while (at < to) {
			if (token(at).isIn(SUBQUERY) && token(at + 1).is("{")) {
				subquery(at + 1, known);
				at = this.partners[at + 1];
			}
			else if (token(at).is(")") && Set.of("-", "<").contains(token(at + 1).text())
					&& Set.of("-", "[").contains(token(token(at + 1).is("<") ? at + 3 : at + 2).text())) {
				this.openPatterns.add("a pattern outside a match: " + text(at, Math.min(at + 4, to)));
			}
			at++;
		}
	}

	private void subquery(int open, Map<String, Meaning> known) {
		int close = this.partners[open];
		Map<String, Meaning> inner = new LinkedHashMap<>(known);
		if (!isClause(open + 1)) {
			int end = endOfClause(open + 1, close);
			patterns(open + 1, end, inner);
			clauses(end, close, inner);
		}
		else if (clauses(open + 1, close, inner).values().stream().anyMatch((meaning) -> meaning != Meaning.VALUE)) {
			this.collectingNodes.add(open);
		}
	}

	private Meaning meaning(int from, int to, Map<String, Meaning> known) {
		if (to - from == 1) {
			return known.getOrDefault(token(from).text(), Meaning.VALUE);
		}
		if (to - from == 4 && token(from).is("COLLECT") && token(from + 1).is("(")
				&& known.get(token(from + 2).text()) == Meaning.NODE) {
			return Meaning.COLLECTED;
		}
		return showsNodes(from, to, known) ? Meaning.NODES : Meaning.VALUE;
	}

	// whether a name stands in the expression for a node itself, not for a property of it
	private boolean showsNodes(int from, int to, Map<String, Meaning> known) {
		int at = from;
		while (at < to) {
			Token token = token(at);
			Token next = at + 1 < to ? token(at + 1) : NONE;
			if (token.isIn(SUBQUERY) && next.is("{")) {
				if (token.is("COLLECT") && this.collectingNodes.contains(at + 1)) {
					return true;
				}
				at = this.partners[at + 1];
			}
			else if (token.isIn(VALUE_OF) && next.is("(") && !token(at - 1).is(".")) {
				at = this.partners[at + 1];
			}
			else if (token.is("[") && next.isName() && token(at + 2).is("IN")) {
				int close = this.partners[at];
				int listed = endOfList(at + 3, close);
				Map<String, Meaning> inner = new HashMap<>(known);
				inner.remove(next.text());
				if (showsNodes(at + 3, listed, known) || showsNodes(listed, close, inner)) {
					return true;
				}
				at = close;
			}
			else if (!token(at - 1).is(".")) {
				Meaning meaning = known.getOrDefault(token.text(), Meaning.VALUE);
				if (meaning == Meaning.NODE && !next.isIn(PROPERTY_OR_TEST)
						|| (meaning == Meaning.NODES || meaning == Meaning.COLLECTED) && !next.isIn(KEY_OR_TEST)) {
					return true;
				}
			}
			at++;
		}
		return false;
	}

	private int endOfList(int from, int to) {
		int at = from;
		while (at < to && !token(at).is("WHERE") && !token(at).is("|")) {
			at = after(at);
		}
		return at;
	}

	private int endOfClause(int from, int to) {
		int at = from;
		while (at < to && !isClause(at)) {
			at = after(at);
		}
		return at;
	}

	private boolean isClause(int at) {
		if (token(at - 1).is(".") || token(at - 1).is(":")) {
			return false;
		}
		boolean halfAnOperator = token(at).is("WITH") && (token(at - 1).is("STARTS") || token(at - 1).is("ENDS"))
				&& !token(at - 2).is(".");
		return token(at).text().startsWith("@") || isWordOfAClause(at) && !halfAnOperator;
	}

	private boolean isWordOfAClause(int at) {
		return token(at).isIn(FOLLOWED) || token(at).isIn(NOT_FOLLOWED);
	}

	private void know(Map<String, Meaning> known, int at, Meaning meaning) {
		if (isWordOfAClause(at)) {
			refuseName(at);
		}
		known.put(token(at).text(), meaning);
	}

	// a name that reads as a clause would hide what comes after it
	private void refuseName(int at) {
		this.openPatterns.add("a name that is a word of Cypher: " + token(at).text());
	}

	private int afterComma(int from, int to) {
		int at = from;
		while (at < to && !token(at).is(",")) {
			at = after(at);
		}
		return at + 1;
	}

	private int after(int at) {
		return Math.max(at, this.partners[at]) + 1;
	}

	private Token token(int at) {
		return at >= 0 && at < this.tokens.size() ? this.tokens.get(at) : NONE;
	}

	private String text(int from, int to) {
		return from < to ? this.code.substring(token(from).start(), token(to - 1).end()).replaceAll("\\s+", " ") : "";
	}

	// what may be one or the other is held to be the more open
	private static Meaning either(Meaning one, Meaning other) {
		if (one == other || other == Meaning.VALUE) {
			return one;
		}
		return (one == Meaning.VALUE) ? other : Meaning.NODES;
	}

	private static void add(Map<String, Meaning> handedOn, Map<String, Meaning> known) {
		known.forEach((name, meaning) -> handedOn.merge(name, meaning, CypherReading::either));
	}

	// of each opening bracket the closing one; of everything else itself
	private static int[] partners(List<Token> tokens) {
		int[] partners = new int[tokens.size()];
		Deque<Integer> open = new ArrayDeque<>();
		for (int at = 0; at < partners.length; at++) {
			partners[at] = at;
			String text = tokens.get(at).text();
			if ("([{".contains(text)) {
				open.push(at);
			}
			else if (")]}".contains(text) && !open.isEmpty()) {
				partners[open.pop()] = at;
			}
		}
		return partners;
	}

}
