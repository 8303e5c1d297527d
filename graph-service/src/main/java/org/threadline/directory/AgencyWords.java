package org.threadline.directory;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.threadline.shared.FoldedText;
import org.threadline.shared.Problem;

/**
 * Words somebody looks for an agency by.
 *
 * @param index the same as the full-text index takes them: each begins a word of the name
 */
record AgencyWords(String index) {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 200;

	/**
	 * Takes what was typed. Folding leaves letters, digits and spaces: nothing of the
	 * index's own language.
	 * @throws Problem when there is too little or too much to look for
	 */
	static AgencyWords of(String named) {
		String folded = FoldedText.of(named);
		if (folded.length() < SHORTEST || named.length() > LONGEST) {
			throw Problem.invalidInput("named", "Give the beginning of a word of the agency's name: " + SHORTEST
					+ " letters or more, and at most " + LONGEST + ".");
		}
		return new AgencyWords(
				Arrays.stream(folded.split(" ")).map((word) -> "+" + word + "*").collect(Collectors.joining(" ")));
	}

}
