package org.threadline.children;

import java.util.List;

/**
 * What a search found.
 */
sealed interface ChildSearchResult {

	record ChildMatches(List<Child> children) implements ChildSearchResult {

	}

	record TooManyMatches(String message) implements ChildSearchResult {

	}

	record MoreCriteriaNeeded(String message, List<Missing> missing) implements ChildSearchResult {

	}

	record SearchNotPermitted(String message) implements ChildSearchResult {

	}

	/**
	 * Fields that are missing from one sufficient combination.
	 */
	record Missing(List<String> fields) {

	}

}
