package org.threadline.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.execution.conditional.ConditionalNodes;
import graphql.introspection.Introspection;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import org.jspecify.annotations.Nullable;
import org.threadline.api.QuestionSize.Weight;

/**
 * Weighs a question. A field costs one; a field that reads the graph costs twenty, so
 * that one request cannot ask for a hundred records under aliases. A fragment is weighed
 * once and counts each time it is spread, as it is answered each time.
 */
final class QuestionScales {

	private static final int READ = 20;

	private static final Set<String> READ_FROM = Set.of("Query", "Mutation", "Child");

	private final ExecutionContext execution;

	private final GraphQLSchema schema;

	private final ConditionalNodes conditions = new ConditionalNodes();

	private final Map<String, Weight> fragments = new HashMap<>();

	QuestionScales(ExecutionContext execution) {
		this.execution = execution;
		this.schema = execution.getGraphQLSchema();
	}

	Weight weigh() {
		GraphQLCompositeType root = switch (this.execution.getOperationDefinition().getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
		return weigh(this.execution.getOperationDefinition().getSelectionSet(), root);
	}

	private Weight weigh(@Nullable SelectionSet selections, GraphQLCompositeType type) {
		Weight together = Weight.NOTHING;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				if (selection instanceof DirectivesContainer<?> part && isAskedFor(part)) {
					together = together.beside(weigh(selection, type));
				}
			}
		}
		return together;
	}

	private boolean isAskedFor(DirectivesContainer<?> part) {
		return this.conditions.shouldInclude(part, this.execution.getCoercedVariables().toMap(), this.schema,
				this.execution.getGraphQLContext());
	}

	private Weight weigh(Selection<?> selection, GraphQLCompositeType type) {
		return switch (selection) {
			case Field field -> weigh(field, type);
			case InlineFragment inline -> weigh(inline.getSelectionSet(),
					(inline.getTypeCondition() != null) ? named(inline.getTypeCondition()) : type);
			case FragmentSpread spread -> weigh(spread);
			default -> throw new IllegalStateException("Not known: " + selection.getClass());
		};
	}

	private Weight weigh(Field field, GraphQLCompositeType parent) {
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, parent, field.getName());
		GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		if (type instanceof GraphQLCompositeType answered) {
			return weigh(field.getSelectionSet(), answered).within(READ_FROM.contains(parent.getName()) ? READ : 1);
		}
		boolean isFree = definition == this.schema.getIntrospectionTypenameFieldDefinition();
		return Weight.NOTHING.within(isFree ? 0 : 1);
	}

	private Weight weigh(FragmentSpread spread) {
		@Nullable Weight known = this.fragments.get(spread.getName());
		if (known != null) {
			return known;
		}
		FragmentDefinition fragment = Objects.requireNonNull(this.execution.getFragment(spread.getName()));
		Weight weight = weigh(fragment.getSelectionSet(), named(fragment.getTypeCondition()));
		this.fragments.put(spread.getName(), weight);
		return weight;
	}

	private GraphQLCompositeType named(TypeName name) {
		return (GraphQLCompositeType) Objects.requireNonNull(this.schema.getType(name.getName()));
	}

}
