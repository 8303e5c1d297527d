package org.threadline.ingest;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.threadline.facts.FactDraft;
import org.threadline.facts.FactKind;
import org.threadline.shared.Category;
import org.threadline.shared.FoldedText;

/**
 * Where somebody lives or lived.
 */
final class ResidenceShape implements FactShape {

	@Override
	public FactDraft describe(FactRow fact, Instant recordedAt) {
		FeedRow row = fact.row();
		return fact.fact(FactKind.RESIDENCE, Category.BASIC_DETAILS, recordedAt)
			.heldAlso("extendedHoldingId", Category.EXTENDED_DETAILS)
			.with("kind", row.text("kind"))
			.during(row.dayOrNull("valid_from"), row.dayOrNull("valid_to"))
			.connected("address", address(row, fact.ids().next()))
			.connected("areaCode", fact.ground().idOrNull(row, "area_ref", Named.AREA));
	}

	private static Map<String, Object> address(FeedRow row, String id) {
		String lines = Stream.of("line_1", "line_2", "town")
			.map(row::textOrNull)
			.filter(Objects::nonNull)
			.map(FoldedText::of)
			.collect(Collectors.joining(" "));
		String postcode = FoldedText.withoutSpaces(Objects.requireNonNullElse(row.textOrNull("postcode"), ""));
		String uprn = row.textOrNull("uprn");
		if (lines.isEmpty() && postcode.isEmpty() && uprn == null) {
			throw new RowRefusal("line_1", "expected an address");
		}
		Map<String, Object> address = new HashMap<>();
		address.put("id", id);
		address.put("key", (uprn != null) ? "uprn " + uprn : lines + ", " + postcode);
		address.put("linesFolded", lines);
		address.put("postcodeFolded", postcode);
		put(address, "line1", row.textOrNull("line_1"));
		put(address, "line2", row.textOrNull("line_2"));
		put(address, "town", row.textOrNull("town"));
		put(address, "postcode", row.textOrNull("postcode"));
		put(address, "uprn", uprn);
		return address;
	}

	private static void put(Map<String, Object> address, String property, @Nullable String value) {
		if (value != null) {
			address.put(property, value);
		}
	}

}
