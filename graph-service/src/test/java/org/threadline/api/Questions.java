package org.threadline.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/**
 * The schema behind the limits, over one child about whom nothing is known: it only says
 * whether anything was read.
 */
final class Questions {

	private final List<String> read = new ArrayList<>();

	private final GraphQL graphQl;

	Questions() {
		Incidents incidents = new Incidents(() -> "incident-1");
		this.graphQl = GraphQL.newGraphQL(schema())
			.instrumentation(new ApiInstrumentation(new PlainErrors(incidents)))
			.preparsedDocumentProvider(new ParsedDocuments())
			.build();
	}

	private GraphQLSchema schema() {
		DataFetcher<Object> reading = (environment) -> {
			this.read.add(environment.getField().getName());
			return "child".equals(environment.getField().getName())
					? Map.of("id", "c1", "name", "A child", "access", Map.of()) : null;
		};
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		new ApiConfiguration().scalars().configure(wiring);
		TypeDefinitionRegistry types = definitions();
		List.of("InvolvementEntry", "ChronologyEntry", "ChildSearchResult", "RecordAccess")
			.forEach((type) -> wiring.type(type, (builder) -> builder
				.typeResolver((environment) -> environment.getSchema().getObjectType("NotOpened"))));
		wiring.type("Query", (builder) -> builder.defaultDataFetcher(reading));
		return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
	}

	private static TypeDefinitionRegistry definitions() {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(Questions.class.getResourceAsStream("/graphql/schema.graphqls")),
				StandardCharsets.UTF_8)) {
			return new SchemaParser().parse(reader);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	ExecutionResult ask(String document) {
		return ask(document, Map.of());
	}

	ExecutionResult ask(String document, Map<String, Object> variables) {
		return this.graphQl.execute(ExecutionInput.newExecutionInput(document).variables(variables).build());
	}

	/** The one error of a question that is refused before anything is read. */
	GraphQLError refusal(String document) {
		return refusal(document, Map.of());
	}

	GraphQLError refusal(String document, Map<String, Object> variables) {
		ExecutionResult result = ask(document, variables);
		if (!this.read.isEmpty()) {
			throw new AssertionError("Read before it was refused: " + this.read);
		}
		if (result.getErrors().size() != 1) {
			throw new AssertionError("Not one error: " + result.getErrors());
		}
		return result.getErrors().getFirst();
	}

}
