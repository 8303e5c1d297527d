package org.threadline.visibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.yaml.YamlField;

/**
 * Which levels of access posts may have, by the kind of their agency. A post of another
 * level counts for nothing, whatever a feed says.
 *
 * @param levels levels of access
 * @param agencies kinds of agency
 */
public record PostTerm(Set<String> levels, Set<AgencyKind> agencies) {

	static PostTerm read(YamlField item, List<String> levels) {
		item.onlyHas("levels", "agencies");
		return new PostTerm(NamedLevels.read(item.get("levels"), levels), item.get("agencies").setOf(AgencyKind.class));
	}

	boolean allows(String level, AgencyKind kind) {
		return this.levels.contains(level) && this.agencies.contains(kind);
	}

	/**
	 * The term as a row, as the views in Cypher take it.
	 * @return levels and kinds
	 */
	Map<String, Object> row() {
		return Map.of("levels", List.copyOf(this.levels), "kinds", this.agencies.stream().map(Enum::name).toList());
	}

}
