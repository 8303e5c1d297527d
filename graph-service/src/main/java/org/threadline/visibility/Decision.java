package org.threadline.visibility;

/**
 * What a viewer sees of the facts of a holding, with the rule that gave it.
 */
public sealed interface Decision {

	/**
	 * How far the facts are disclosed.
	 * @return the disclosure
	 */
	Disclosure disclosure();

	/**
	 * Everything is shown.
	 *
	 * @param rule name of the rule
	 */
	record Full(String rule) implements Decision {

		@Override
		public Disclosure disclosure() {
			return Disclosure.FULL;
		}

	}

	/**
	 * Only the existence of a service is shown.
	 *
	 * @param rule name of the rule
	 */
	record Existence(String rule) implements Decision {

		@Override
		public Disclosure disclosure() {
			return Disclosure.EXISTENCE;
		}

	}

	/**
	 * Nothing is shown: no rule allows it.
	 */
	record None() implements Decision {

		@Override
		public Disclosure disclosure() {
			return Disclosure.NONE;
		}

	}

}
