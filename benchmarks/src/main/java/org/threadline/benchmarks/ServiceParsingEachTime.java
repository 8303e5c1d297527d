package org.threadline.benchmarks;

import graphql.GraphQL;
import graphql.execution.preparsed.NoOpPreparsedDocumentProvider;
import graphql.schema.GraphQLSchema;
import org.threadline.ThreadlineApplication;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * The service as it is, but for remembering the documents it has read. For measuring
 * only.
 */
final class ServiceParsingEachTime {

	private ServiceParsingEachTime() {
	}

	/**
	 * Starts it.
	 * @param arguments as for the service
	 */
	public static void main(String[] arguments) {
		SpringApplication service = new SpringApplication(ThreadlineApplication.class);
		service.addInitializers((context) -> context
			.addBeanFactoryPostProcessor((factory) -> factory.addBeanPostProcessor(new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof GraphQlSource source) ? forgetful(source) : bean;
				}
			})));
		service.run(arguments);
	}

	private static GraphQlSource forgetful(GraphQlSource source) {
		GraphQL engine = source.graphQl()
			.transform((builder) -> builder.preparsedDocumentProvider(NoOpPreparsedDocumentProvider.INSTANCE));
		return new GraphQlSource() {
			@Override
			public GraphQL graphQl() {
				return engine;
			}

			@Override
			public GraphQLSchema schema() {
				return source.schema();
			}
		};
	}

}
