package org.threadline.visibility;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.yaml.YamlField;

/**
 * Which levels of access posts may have, by the kind of their agency and by what they are
 * called. A post of another level counts for nothing, whatever a feed says.
 *
 * @param levels levels of access
 * @param agencies kinds of agency
 * @param roles what the posts are called, letter for letter; whatever they are called
 * when there are none
 */
public record PostTerm(Set<String> levels, Set<AgencyKind> agencies, Set<String> roles) {

	static PostTerm read(YamlField item, List<String> levels) {
		item.onlyHas("levels", "agencies", "roles");
		return new PostTerm(NamedLevels.read(item.get("levels"), levels), item.get("agencies").setOf(AgencyKind.class),
				item.find("roles").map((field) -> Set.copyOf(field.texts())).orElse(Set.of()));
	}

	/** Of a role that is null it is asked whether any would do. */
	boolean allows(String level, AgencyKind kind, @Nullable String role) {
		return this.levels.contains(level) && this.agencies.contains(kind)
				&& (role == null || this.roles.isEmpty() || this.roles.contains(role));
	}

	/**
	 * The term as a row, as the views in Cypher take it.
	 * @return levels, kinds and roles
	 */
	Map<String, Object> row() {
		return Map.of("levels", List.copyOf(this.levels), "kinds", this.agencies.stream().map(Enum::name).toList(),
				"roles", List.copyOf(this.roles));
	}

}
