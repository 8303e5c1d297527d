package org.threadline.shared.yaml;

/**
 * Something wrong in a YAML file, with the line it stands on and what to do.
 */
public class YamlProblem extends RuntimeException {

	private final int line;

	private final String advice;

	YamlProblem(int line, String message) {
		super(message);
		this.line = line;
		this.advice = message;
	}

	/**
	 * Where it stands.
	 * @return line, counted from 1
	 */
	public int line() {
		return this.line;
	}

	/**
	 * What is wrong and what to do.
	 * @return a sentence
	 */
	public String advice() {
		return this.advice;
	}

}
