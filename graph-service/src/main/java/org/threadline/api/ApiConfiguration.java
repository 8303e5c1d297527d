package org.threadline.api;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.util.Assert;

/**
 * Puts scalars, limits and the wording of errors in place.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(new DateScalar().scalar()).scalar(new DateTimeScalar().scalar());
	}

	@Bean
	JsonAnswers jsonAnswers(WebGraphQlHandler questions) {
		return new JsonAnswers(questions);
	}

	/**
	 * Given to the library itself: what is a bean becomes part of a chain, and would not
	 * be asked beside this one.
	 */
	@Bean
	GraphQlSourceBuilderCustomizer questions(Incidents incidents, ObjectProvider<Instrumentation> beans) {
		Assert.state(beans.stream().findAny().isEmpty(),
				"An instrumentation that is a bean would not be asked: make it a part of ApiInstrumentation");
		ParsedDocuments documents = new ParsedDocuments();
		ApiInstrumentation instrumentation = new ApiInstrumentation(new PlainErrors(incidents));
		return (source) -> source.configureGraphQl(
				(graphQl) -> graphQl.preparsedDocumentProvider(documents).instrumentation(instrumentation));
	}

	@Bean
	FilterRegistrationBean<RequestSizeFilter> requestSize() {
		FilterRegistrationBean<RequestSizeFilter> filter = new FilterRegistrationBean<>(new RequestSizeFilter());
		filter.addUrlPatterns("/graphql");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	FilterRegistrationBean<UnfitRequestFilter> unfitRequest() {
		FilterRegistrationBean<UnfitRequestFilter> filter = new FilterRegistrationBean<>(new UnfitRequestFilter());
		filter.addUrlPatterns("/graphql");
		filter.setOrder(Ordered.LOWEST_PRECEDENCE);
		return filter;
	}

	/** After the security filters: a stranger learns nothing, not even that it starts. */
	@Bean
	FilterRegistrationBean<StartingFilter> starting(ApplicationAvailability availability) {
		FilterRegistrationBean<StartingFilter> filter = new FilterRegistrationBean<>(new StartingFilter(availability));
		filter.addUrlPatterns("/graphql");
		filter.setOrder(Ordered.LOWEST_PRECEDENCE);
		return filter;
	}

}
