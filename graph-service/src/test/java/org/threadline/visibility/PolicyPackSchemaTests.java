package org.threadline.visibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.threadline.shared.AgencyKind;
import org.threadline.shared.Category;
import org.threadline.shared.Sensitivity;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema that editors use says the same of a policy pack as the reader: the same
 * sections, keys and constants.
 */
class PolicyPackSchemaTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SCHEMA_TEXT = text(new ClassPathResource("policies/policy-pack.schema.json"));

	private static final JsonNode SCHEMA_TREE = JSON.readTree(SCHEMA_TEXT);

	private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(SCHEMA_TEXT, InputFormat.JSON);

	static Stream<PackPlace> places() {
		return Stream.of(new PackPlace("", ""), new PackPlace("postTerm", "posts.0"), new PackPlace("words", "words"),
				new PackPlace("needLevel", "needLevels.0"), new PackPlace("purpose", "purposes.0"),
				new PackPlace("opening", "opening"), new PackPlace("search", "search"),
				new PackPlace("searchMinimum", "search.enough.0"), new PackPlace("clearanceTerm", "clearance.0"),
				new PackPlace("recording", "recording"), new PackPlace("onBehalf", "recording.onBehalf.1"),
				new PackPlace("consent", "consent"), new PackPlace("lawfulGround", "lawfulGrounds.0"),
				new PackPlace("breakGlass", "breakGlass"), new PackPlace("accessTrail", "accessTrail"),
				new PackPlace("informationGovernance", "informationGovernance"), new PackPlace("rule", "rules.0"));
	}

	@Test
	void everyPlaceOfTheSchemaIsCompared() {
		Set<String> objects = SCHEMA_TREE.get("$defs")
			.propertyStream()
			.filter((entry) -> entry.getValue().has("properties"))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(places().map(PackPlace::definition).filter((name) -> !name.isEmpty()))
			.containsExactlyInAnyOrderElementsOf(objects);
	}

	@ParameterizedTest
	@MethodSource("places")
	void theReaderKnowsTheSameKeys(PackPlace place) {
		Map<String, Object> pack = theDefault();
		place.in(pack).put("unheardOf", "of");
		String refusal = refusal(pack).orElseThrow();
		assertThat(refusal).contains("\"unheardOf\" is not known here");
		Set<String> known = new TreeSet<>(
				List.of(refusal.substring(refusal.indexOf("known are ") + "known are ".length()).split(", ")));
		assertThat(known).isEqualTo(place.keys());
		assertThat(isValid(pack)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("places")
	void theReaderAsksForTheSameKeys(PackPlace place) {
		for (String key : place.keys()) {
			Map<String, Object> pack = theDefault();
			place.in(pack).remove(key);
			boolean missing = refusal(pack).filter((refusal) -> refusal.contains("is missing")).isPresent();
			assertThat(isValid(pack)).as("%s without %s", place, key).isEqualTo(!missing);
		}
	}

	@ParameterizedTest
	@MethodSource("places")
	void theReaderTakesTheSameKindsOfValues(PackPlace place) {
		for (String key : place.keys()) {
			for (Object value : List.of("nonsense", List.of(), Map.of(), -1)) {
				if (value.equals(-1) && place.takesTexts(key)) {
					// a number is read as a text; an editor asks for quotes
					continue;
				}
				Map<String, Object> pack = theDefault();
				place.in(pack).put(key, value);
				assertThat(isValid(pack)).as("%s with %s: %s", place, key, value).isEqualTo(refusal(pack).isEmpty());
			}
		}
	}

	@ParameterizedTest
	@CsvSource({
			"opening, lapsesAfter, PT8H P1DT12H30M PT0.5S pt8h P31D PT744H, PT0S P PT P1DT P32D PT745H P1Y P100000000000D 8h",
			"breakGlass, lapsesAfter, PT1H PT90M PT24H P1D pt1h, PT0S P2D PT25H PT99999M P1W PT2562047788015215H",
			"clearance.0, trainedWithin, P3Y P1Y6M P26W P730D p3y P100Y P1200M, P P0D PT3H P101Y P1201M P2147483647Y P999999D",
			"clearance.0, checkedWithin, P3Y, P-3Y P0Y P3000Y" })
	void theReaderTakesTheSameLengthsOfTime(String path, String key, String taken, String refused) {
		for (String length : (taken + " " + refused).split(" ")) {
			Map<String, Object> pack = theDefault();
			new PackPlace("", path).in(pack).put(key, length);
			assertThat(refusal(pack).isEmpty()).as(length).isEqualTo(List.of(taken.split(" ")).contains(length));
			assertThat(isValid(pack)).as(length).isEqualTo(refusal(pack).isEmpty());
		}
	}

	@ParameterizedTest
	@CsvSource({ "name", "rules.0.name" })
	void theReaderTakesTheSameNames(String path) {
		for (String name : List.of("n".repeat(200), "\ud83d\ude00".repeat(200), "n".repeat(201), "two\nlines",
				"two\rlines", "two\u2028lines", "two\u2029lines", "bell\u0085", "a\ttab", " ")) {
			Map<String, Object> pack = theDefault();
			boolean ofThePack = path.equals("name");
			new PackPlace("", ofThePack ? "" : "rules.0").in(pack).put("name", name);
			boolean taken = name.codePointCount(0, name.length()) == 200;
			assertThat(refusal(pack).isEmpty()).as(name).isEqualTo(taken);
			assertThat(isValid(pack)).as(name).isEqualTo(taken);
		}
	}

	@Test
	void theReaderTakesTheSameIdsOfPurposes() {
		for (String id : List.of("a", "1/2", "A.b_c:d-e", "p".repeat(64), "p".repeat(65), "direct work", "-a",
				"\u00e9")) {
			String text = SmallPack.with().replace("id: DIRECT_WORK", "id: " + id);
			boolean taken = id.length() < 65 && !id.contains(" ") && !id.startsWith("-") && !id.equals("\u00e9");
			assertThat(refusal(text).isEmpty()).as(id).isEqualTo(taken);
			assertThat(isValid(text)).as(id).isEqualTo(taken);
		}
	}

	@ParameterizedTest
	@MethodSource("places")
	void noListOfTextsSaysTheSameTwice(PackPlace place) {
		for (String key : place.keys()) {
			Map<String, Object> pack = theDefault();
			if (place.in(pack).get(key) instanceof List<?> list && list.getFirst() instanceof String) {
				place.in(pack).put(key, Stream.concat(list.stream(), Stream.of(list.getFirst())).toList());
				assertThat(refusal(pack)).as("%s: %s", place, key).get().asString().contains("stands here twice");
				assertThat(isValid(pack)).as("%s: %s", place, key).isFalse();
			}
		}
	}

	@Test
	void theConstantsAreTheSame() {
		assertThat(constants("agencyKind")).isEqualTo(names(AgencyKind.class));
		assertThat(constants("category")).isEqualTo(names(Category.class));
		assertThat(constants("sensitivity")).isEqualTo(names(Sensitivity.class));
		assertThat(constants("indexState")).isEqualTo(names(IndexState.class));
		assertThat(constants("searchField")).isEqualTo(SearchField.NAMES);
		assertThat(constants("startingPoint")).containsExactlyInAnyOrderElementsOf(SearchField.STARTING_POINTS);
		assertThat(constants("rule", "viewer")).isEqualTo(names(Rule.Relation.class));
		assertThat(constants("rule", "disclose")).containsExactly("FULL", "EXISTENCE");
		assertThat(constants("onBehalf", "within")).isEqualTo(names(RecordingTerms.Within.class));
		assertThat(constants("onBehalf", "practitioners")).isEqualTo(names(RecordingTerms.Practitioners.class));
		assertThat(constants("action")).isEqualTo(names(RecordingTerms.Action.class));
		assertThat(constants("recording", "lastAgency")).isEqualTo(names(RecordingTerms.LastAgency.class));
	}

	@Test
	void theReaderTakesEachConstant() {
		for (String consent : constants("rule", "consent")) {
			assertThat(refusal(SmallPack.with(SmallPack.rule("shown", "consent: " + consent)))).isEmpty();
		}
		for (String category : constants("category")) {
			String stub = SmallPack
				.with(SmallPack.rule("stub", "categories: [" + category + "]", "disclose: EXISTENCE"));
			assertThat(refusal(stub).isEmpty()).as(category).isEqualTo(constants("stubCategory").contains(category));
			assertThat(isValid(stub)).as(category).isEqualTo(constants("stubCategory").contains(category));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "levels: [basic] | viewer: SUBJECT", "levels: [subject] | viewer: INVOLVED",
			"levels: [subject] | viewer: ANY" })
	void rulesAreAboutPostsOrAboutSubjects(String levels, String viewer) {
		String text = SmallPack.with(SmallPack.rule("mixed", levels, viewer));
		assertThat(refusal(text)).isPresent();
		assertThat(isValid(text)).isFalse();
	}

	@Test
	void aSearchStartsSomewhere() {
		String text = SmallPack.with().replace("[familyName, dateOfBirth]", "[givenName, sex]");
		assertThat(refusal(text)).isPresent();
		assertThat(isValid(text)).isFalse();
	}

	@Test
	void levelsOfNeedAreForTheNewerVersion() {
		String text = SmallPack.with().replace("version: 2", "version: 1");
		assertThat(refusal(text)).isPresent();
		assertThat(isValid(text)).isFalse();
		assertThat(isValid(SmallPack.with())).isTrue();
	}

	@Test
	void everyPackThatComesWithTheServiceIsValidAndNamesTheSchema() throws IOException {
		Resource[] packs = new PathMatchingResourcePatternResolver().getResources("classpath:policies/*.yaml");
		assertThat(packs).isNotEmpty();
		for (Resource pack : packs) {
			String text = text(pack);
			assertThat(text).as("%s", pack).startsWith("# yaml-language-server: $schema=policy-pack.schema.json\n");
			assertThat(validate(text)).as("%s", pack).isEmpty();
			assertThat(refusal(text)).as("%s", pack).isEmpty();
		}
	}

	private static List<String> constants(String definition, String... properties) {
		JsonNode node = SCHEMA_TREE.get("$defs").get(definition);
		for (String property : properties) {
			node = node.get("properties").get(property);
		}
		return node.get("enum").valueStream().map(JsonNode::asString).toList();
	}

	private static List<String> names(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
	}

	private static boolean isValid(Map<String, Object> pack) {
		return isValid(new Yaml().dump(pack));
	}

	private static boolean isValid(String text) {
		return validate(text).isEmpty();
	}

	private static Collection<?> validate(String text) {
		return SCHEMA.validate(JSON.valueToTree(new Yaml().<Object>load(text)));
	}

	private static Optional<String> refusal(Map<String, Object> pack) {
		return refusal(new Yaml().dump(pack));
	}

	private static Optional<String> refusal(String text) {
		try {
			PolicyPackReader.read("pack.yaml", text);
			return Optional.empty();
		}
		catch (PolicyPackException refused) {
			return Optional.of(String.valueOf(refused.getMessage()));
		}
	}

	/** The agreement that comes with the service, and the section that it leaves out. */
	private static Map<String, Object> theDefault() {
		Map<String, Object> pack = new Yaml().load(text(new ClassPathResource("policies/default.yaml")));
		pack.put("posts", List.of(new HashMap<>(Map.of("levels", pack.get("levels"), "agencies",
				names(AgencyKind.class), "roles", List.of("Teacher")))));
		return pack;
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/**
	 * A map in the schema and where the default agreement has one such.
	 *
	 * @param definition its name in the schema; empty for the whole
	 * @param path keys and indexes that lead there
	 */
	record PackPlace(String definition, String path) {

		@SuppressWarnings("unchecked")
		Map<String, Object> in(Map<String, Object> pack) {
			Object place = pack;
			for (String step : this.path.isEmpty() ? new String[0] : this.path.split("\\.")) {
				place = switch (place) {
					case List<?> list -> Objects.requireNonNull(list.get(Integer.parseInt(step)));
					case Map<?, ?> map -> Objects.requireNonNull(map.get(step));
					default -> throw new IllegalArgumentException("There is no " + this.path);
				};
			}
			return (Map<String, Object>) place;
		}

		Set<String> keys() {
			return new TreeSet<>(schema().get("properties").propertyNames());
		}

		boolean takesTexts(String key) {
			return Set.of("#/$defs/text", "#/$defs/name")
				.contains(schema().get("properties").get(key).path("$ref").asString(""))
					|| (Set.of("needLevel", "lawfulGround", "purpose").contains(this.definition) && key.equals("id"));
		}

		private JsonNode schema() {
			return this.definition.isEmpty() ? SCHEMA_TREE : SCHEMA_TREE.get("$defs").get(this.definition);
		}

	}

}
