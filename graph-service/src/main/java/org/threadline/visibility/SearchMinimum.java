package org.threadline.visibility;

import java.util.List;
import java.util.Set;

/**
 * A combination of details that is enough to search with.
 *
 * @param fields names of search criteria
 * @param levels levels of access it is enough for
 */
public record SearchMinimum(List<String> fields, Set<String> levels) {
}
