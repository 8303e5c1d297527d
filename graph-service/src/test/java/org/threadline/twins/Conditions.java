package org.threadline.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes mutants of the conditions of a Cypher text: one that leaves a condition out, one
 * that says the opposite, one that takes another boolean operator, another side of a
 * bound, another quantifier or another default.
 */
final class Conditions {

	private static final Pattern TOKEN = Pattern
		.compile("//[^\\n]*|'[^']*'|\\$?[A-Za-z_][A-Za-z_0-9.]*|<=|>=|<>|<-|->|\\d+|\\S");

	/** A condition ends before these, at the depth at which it began. */
	private static final Set<String> ENDS = Set.of("WITH", "RETURN", "MATCH", "OPTIONAL", "ORDER", "LIMIT", "UNWIND",
			"CALL", "CREATE", "THEN", "ELSE", "END", "WHEN", "AS", "|", ",", "WHERE");

	private static final Set<String> OPENING = Set.of("(", "[", "{");

	private static final Set<String> CLOSING = Set.of(")", "]", "}");

	private final String text;

	private final List<Token> tokens = new ArrayList<>();

	private final TreeMap<String, Mutant> mutants = new TreeMap<>();

	private Conditions(String text) {
		this.text = text;
		Matcher found = TOKEN.matcher(text);
		while (found.find()) {
			if (!found.group().startsWith("//")) {
				this.tokens.add(new Token(found.group(), found.start(), found.end()));
			}
		}
	}

	/**
	 * Every mutant of a view, in order of their names.
	 */
	static List<Mutant> mutants(String view, String text) {
		Conditions conditions = new Conditions(text);
		conditions.mutate(view);
		return List.copyOf(conditions.mutants.values());
	}

	private void mutate(String view) {
		for (int place = 0; place < this.tokens.size(); place++) {
			String word = this.tokens.get(place).text();
			if (word.equals("WHERE") || (word.equals("WHEN") && isCondition(place))) {
				condition(view, place + 1, end(place + 1), "true");
			}
			else if (word.equals("coalesce")) {
				fallback(view, place);
			}
			else if (Set.of("all", "any", "none").contains(word) && is(place + 1, "(")) {
				replace(view, place, place + 1, "another quantifier", word.equals("any") ? "all" : "any");
			}
			else if (Set.of("AND", "OR").contains(word)) {
				replace(view, place, place + 1, "another operator", word.equals("AND") ? "OR" : "AND");
			}
			else if (Set.of("<", "<=", ">", ">=").contains(word) && !is(place + 1, "-")) {
				replace(view, place, place + 1, "another bound",
						(word.length() == 1) ? word + "=" : word.substring(0, 1));
			}
		}
	}

	/** CASE x WHEN y compares, and is no condition. */
	private boolean isCondition(int when) {
		int ends = 0;
		for (int place = when - 1; place >= 0; place--) {
			String word = this.tokens.get(place).text();
			if (word.equals("CASE") && ends-- == 0) {
				return is(place + 1, "WHEN");
			}
			ends += word.equals("END") ? 1 : 0;
		}
		return false;
	}

	private boolean is(int place, String text) {
		return place < this.tokens.size() && this.tokens.get(place).text().equals(text);
	}

	/** Splits a condition at its operators, down to what has none. */
	private void condition(String view, int from, int to, String neutral) {
		List<Integer> ors = operators("OR", from, to);
		List<Integer> ands = operators("AND", from, to);
		if (!ors.isEmpty()) {
			operands(view, from, to, ors, "false");
		}
		else if (!ands.isEmpty()) {
			operands(view, from, to, ands, "true");
		}
		else {
			operand(view, from, to, neutral);
		}
	}

	private void operands(String view, int from, int to, List<Integer> operators, String neutral) {
		int begin = from;
		for (int operator : operators) {
			condition(view, begin, operator, neutral);
			if (!operators("AND", begin, operator).isEmpty()) {
				replace(view, begin, operator, "without", neutral);
			}
			begin = operator + 1;
		}
		condition(view, begin, to, neutral);
		if (!operators("AND", begin, to).isEmpty()) {
			replace(view, begin, to, "without", neutral);
		}
	}

	private void operand(String view, int from, int to, String neutral) {
		replace(view, from, to, "without", neutral);
		int begin = is(from, "NOT") ? from + 1 : from;
		if (is(begin, "(") && closing(begin) == to - 1) {
			condition(view, begin + 1, to - 1, neutral);
		}
		else {
			String all = words(from, to);
			replace(view, from, to, "the opposite of",
					all.startsWith("NOT ") ? all.substring("NOT ".length()) : "NOT (" + all + ")");
		}
	}

	private void fallback(String view, int place) {
		int close = closing(place + 1);
		String last = this.tokens.get(close - 1).text();
		if (last.equals("true") || last.equals("false")) {
			replace(view, close - 1, close, "another default", last.equals("true") ? "false" : "true");
		}
	}

	private List<Integer> operators(String operator, int from, int to) {
		List<Integer> found = new ArrayList<>();
		int depth = 0;
		int cases = 0;
		for (int place = from; place < to; place++) {
			String word = this.tokens.get(place).text();
			depth += OPENING.contains(word) ? 1 : CLOSING.contains(word) ? -1 : 0;
			cases += word.equals("CASE") ? 1 : word.equals("END") ? -1 : 0;
			if (depth == 0 && cases == 0 && word.equals(operator)) {
				found.add(place);
			}
		}
		return found;
	}

	private int end(int from) {
		int depth = 0;
		int cases = 0;
		for (int place = from; place < this.tokens.size(); place++) {
			String word = this.tokens.get(place).text();
			if (depth == 0 && (CLOSING.contains(word)
					|| (cases == 0 && ENDS.contains(word) && !Set.of("STARTS", "ENDS").contains(before(place))))) {
				return place;
			}
			depth += OPENING.contains(word) ? 1 : CLOSING.contains(word) ? -1 : 0;
			cases += word.equals("CASE") ? 1 : word.equals("END") ? -1 : 0;
		}
		return this.tokens.size();
	}

	/** STARTS WITH and ENDS WITH are parts of a condition. */
	private String before(int place) {
		return (place > 0) ? this.tokens.get(place - 1).text() : "";
	}

	private int closing(int from) {
		int depth = 0;
		for (int place = from; place < this.tokens.size(); place++) {
			String word = this.tokens.get(place).text();
			depth += OPENING.contains(word) ? 1 : CLOSING.contains(word) ? -1 : 0;
			if (depth == 0) {
				return place;
			}
		}
		throw new IllegalArgumentException(words(from, this.tokens.size()) + " is never closed");
	}

	private String words(int from, int to) {
		return this.text.substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end())
			.replaceAll("\\s+", " ");
	}

	private void replace(String view, int from, int to, String kind, String instead) {
		if (from >= to) {
			return;
		}
		int start = this.tokens.get(from).start();
		int end = this.tokens.get(to - 1).end();
		String changed = this.text.substring(0, start) + instead + this.text.substring(end);
		long line = this.text.substring(0, start).lines().count();
		String where = words(Math.max(0, from - 2), Math.min(this.tokens.size(), to + ((to - from == 1) ? 3 : 0)));
		String name = view + " " + kind + ": " + ((to - from == 1) ? where : words(from, to));
		for (int again = 2; this.mutants.containsKey(name); again++) {
			name = name.replaceAll(" \\(\\d+\\)$", "") + " (" + again + ")";
		}
		this.mutants.put(name, new Mutant(name, view, changed, line, new Change(kind, start, end, instead)));
	}

	private record Token(String text, int start, int end) {

	}

	/**
	 * A view of which one condition says something else.
	 *
	 * @param name the view, what was done, and to what
	 * @param view the view
	 * @param text what it says now
	 * @param line where, from one
	 * @param change what was done
	 */
	record Mutant(String name, String view, String text, long line, Change change) {

		private static final Pattern HIDING = Pattern.compile(
				".* (without|the opposite of): ([A-Za-z.]+ IN (full|existence|childFull|full \\+ existence)|(NOT )?recordShown)( \\(\\d+\\))?");

		/**
		 * Whether it is of a condition that something is shown, and nothing else.
		 */
		boolean hides() {
			return HIDING.matcher(this.name).matches();
		}

	}

	/**
	 * What is done to a condition.
	 *
	 * @param kind what kind of change
	 * @param start where it begins
	 * @param end where it ends
	 * @param instead what is said there
	 */
	record Change(String kind, int start, int end, String instead) {

	}

}
