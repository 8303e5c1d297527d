package org.threadline.visibility;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Category;
import org.threadline.shared.yaml.YamlField;

/**
 * A ground on which sharing is lawful without consent.
 *
 * @param id its id, which is kept on record
 * @param label how it reads on screen
 * @param opens categories of information it stands in place of consent for
 */
public record LawfulGround(String id, String label, Set<Category> opens) {

	/** The id of a ground that was recorded in words alone. */
	public static final String OTHER = "OTHER";

	/**
	 * Whether it stands in place of consent.
	 * @param recordedId id on record, or null when the ground was recorded in words alone
	 * @param category category of information
	 * @return true when it is this ground and opens that category
	 */
	boolean opens(@Nullable String recordedId, Category category) {
		return this.id.equals(Objects.requireNonNullElse(recordedId, OTHER)) && this.opens.contains(category);
	}

	static LawfulGround read(YamlField item) {
		item.onlyHas("id", "label", "opens");
		return new LawfulGround(RecordedId.read(item.get("id"), "a ground"), item.get("label").text(),
				item.get("opens").isNothing() ? Set.of() : item.get("opens").setOf(Category.class));
	}

	/**
	 * The ground as a row, as the views in Cypher take it.
	 * @return id and categories
	 */
	Map<String, Object> row() {
		return Map.of("id", this.id, "categories", this.opens.stream().map(Enum::name).sorted().toList());
	}

}
