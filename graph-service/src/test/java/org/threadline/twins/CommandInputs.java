package org.threadline.twins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of every command of the schema. A field nobody has thought of stops the build
 * with its name.
 */
final class CommandInputs {

	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("type", "visit"),
			Map.entry("purpose", "DIRECT_WORK"), Map.entry("reason", "It has to be on record"),
			Map.entry("summary", "Said by a twin"), Map.entry("occurred", "2026-05-05"), Map.entry("role", "Worker"),
			Map.entry("from", "2026-10-01"), Map.entry("to", "2026-11-20"), Map.entry("endReason", "The work is done"),
			Map.entry("judgedSafeBecause", "The family is well"), Map.entry("dimension", "health"),
			Map.entry("level", "complex"), Map.entry("identifiedOn", "2026-05-05"), Map.entry("metOn", "2026-06-05"),
			Map.entry("reviewedOn", "2026-06-05"), Map.entry("settledOn", "2026-06-05"),
			Map.entry("noticedOn", "2026-05-05"), Map.entry("ground", "Section 47"), Map.entry("filedAt", "A cupboard"),
			Map.entry("issuedTo", "Mother"), Map.entry("route", "Letter"), Map.entry("issuedOn", "2026-05-05"),
			Map.entry("says", "This is not so"), Map.entry("judgedAbleBecause", "We talked it over"));

	/** Ids by the kind of fact they name, to be filled with what is hidden. */
	private static final Map<String, FactFile> IDS = Map.of("eventId", FactFile.EVENT, "involvementId",
			FactFile.INVOLVEMENT, "needId", FactFile.NEED, "strengthId", FactFile.STRENGTH, "concernId",
			FactFile.CONCERN, "consentId", FactFile.CONSENT, "factId", FactFile.NOTICE);

	private static final Map<String, String> ENUMS = Map.of("domain", "CHILD_DEVELOPMENT", "decision", "GIVEN",
			"givenBy", "CHILD", "how", "VERBAL", "answer", "DECLINED");

	/** Usually left out: see {@link CommandVariants}. */
	private static final Set<String> LEFT_OUT = Set.of("onBehalfOf", "agencyId", "sharedWith", "category",
			"givenByPersonId", "ground", "lawfulGround");

	private final GraphQLSchema schema;

	CommandInputs(GraphQLSchema schema) {
		this.schema = schema;
	}

	List<String> commands() {
		return mutations().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
	}

	private GraphQLObjectType mutations() {
		@Nullable GraphQLObjectType type = this.schema.getMutationType();
		if (type == null) {
			throw new IllegalStateException("The schema has no commands");
		}
		return type;
	}

	String inputType(String command) {
		return inputOf(command).getName();
	}

	List<GraphQLInputObjectField> fields(String command) {
		return inputOf(command).getFieldDefinitions();
	}

	/**
	 * Whether a field names a fact by its id.
	 */
	static boolean namesFact(String field) {
		return IDS.containsKey(field);
	}

	/**
	 * The kind of fact that a command names.
	 */
	Optional<FactFile> kindNamed(String command) {
		return fields(command).stream().map((field) -> IDS.get(field.getName())).filter(Objects::nonNull).findFirst();
	}

	private GraphQLInputObjectType inputOf(String command) {
		return (GraphQLInputObjectType) GraphQLTypeUtil
			.unwrapAll(mutations().getFieldDefinition(command).getArgument("input").getType());
	}

	/**
	 * The input of a command.
	 * @param ids the ids to name facts by, by kind
	 */
	Map<String, Object> input(String command, String commandId, String childId, Map<FactFile, String> ids) {
		Map<String, Object> input = new LinkedHashMap<>();
		Set<String> unknown = new TreeSet<>();
		for (GraphQLInputObjectField field : inputOf(command).getFieldDefinitions()) {
			String name = field.getName();
			if (name.equals("commandId")) {
				input.put(name, commandId);
			}
			else if (name.equals("childId")) {
				input.put(name, childId);
			}
			else if (IDS.containsKey(name)) {
				input.put(name, ids.getOrDefault(IDS.get(name), "nothing"));
			}
			else if (name.equals("criteria")) {
				input.put(name, Map.of("familyName", "Nobody", "dateOfBirth", "2019-01-01"));
			}
			else if (name.equals("requestId") || name.equals("practitionerId")) {
				input.put(name, "nothing");
			}
			else if (TEXTS.containsKey(name) && !LEFT_OUT.contains(name)) {
				input.put(name, TEXTS.get(name));
			}
			else if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType words) {
				if (field.getType() instanceof GraphQLNonNull || ENUMS.containsKey(name)) {
					input.put(name, ENUMS.getOrDefault(name, words.getValues().getFirst().getName()));
				}
			}
			else if (!LEFT_OUT.contains(name)) {
				unknown.add(inputOf(command).getName() + "." + name);
			}
		}
		if (!unknown.isEmpty()) {
			throw new AssertionError("No value is known for " + unknown + ": give it one in CommandInputs");
		}
		return input;
	}

}
