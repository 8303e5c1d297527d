package org.threadline.sealing;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way of writing values down before they are hashed: JSON without spaces, names
 * in alphabetical order, and whatever JSON has no type for with its type, so that no two
 * values look alike. Whoever has the same values gets the same hash, in whatever language
 * they check it.
 */
final class Canonical {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Canonical() {
	}

	static String hash(Map<String, ? extends @Nullable Object> values) {
		return Sha256.hex(json(values).getBytes(StandardCharsets.UTF_8));
	}

	static String json(Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> inOrder = new TreeMap<>();
		values.forEach((name, value) -> inOrder.put(name, plain(value)));
		return JSON.writeValueAsString(inOrder);
	}

	private static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case Long number -> number;
			case Boolean flag -> flag;
			case List<?> list -> list.stream().map(Canonical::plain).toList();
			case ZonedDateTime moment -> Map.of("moment", moment.toString());
			// the audit has none of these: they were put there by somebody else
			case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
			default -> Map.of(value.getClass().getSimpleName(), value.toString());
		};
	}

}
