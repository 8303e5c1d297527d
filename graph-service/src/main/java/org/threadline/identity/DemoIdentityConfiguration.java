package org.threadline.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Demo identity: sample users with a password everybody knows, over synthetic data. None
 * of it exists once an issuer is configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenNoIssuerIsConfigured.class)
class DemoIdentityConfiguration {

	/** The password is published in the README: hashing it would only cost time. */
	private static final String PASSWORD = "{noop}demo";

	@Bean
	IdentityInUse identityInUse(IdentitySettings settings, ObjectProvider<ClientRegistrationRepository> registrations) {
		if (registrations.getIfAvailable() != null) {
			throw new IdentityMisconfiguredException(
					"A client is registered under spring.security.oauth2.client, but nothing says whose tokens count, "
							+ "so that the sample users and their published password would exist beside it",
					"Set spring.security.oauth2.resourceserver.jwt.issuer-uri and .audiences as well. "
							+ "docs/running.md says how.");
		}
		return new IdentityInUse.Demo(settings.sampleUsers());
	}

	@Bean
	UserDetailsService sampleUsers(IdentitySettings settings) {
		// only looks users up: a manager would hash the published password anew, and
		// every
		// request would pay for it
		return new InMemoryUserDetailsManager(settings.sampleUsers()
			.stream()
			.map(DemoIdentityConfiguration::sampleUser)
			.toList())::loadUserByUsername;
	}

	private static UserDetails sampleUser(String name) {
		return User.withUsername(name).password(PASSWORD).authorities("SAMPLE_USER").build();
	}

	/**
	 * One curl line has to work: a request that names its user needs no session and no
	 * CSRF token.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain basicOnGraphQl(HttpSecurity http) throws Exception {
		return http
			.securityMatcher((request) -> "/graphql".equals(request.getServletPath())
					&& request.getHeader(HttpHeaders.AUTHORIZATION) != null)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.httpBasic((basic) -> basic.authenticationEntryPoint(SignInFirst.withAPassword()))
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(SecurityHeaders::strict)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		PageSessions.keep(http, SignInFirst.withAPassword());
		return http
			.formLogin((login) -> login.loginProcessingUrl("/session")
				.loginPage("/")
				.successHandler((request, response, user) -> response.setStatus(HttpStatus.NO_CONTENT.value()))
				.failureHandler((request, response, failure) -> response.setStatus(HttpStatus.UNAUTHORIZED.value())))
			.build();
	}

}
