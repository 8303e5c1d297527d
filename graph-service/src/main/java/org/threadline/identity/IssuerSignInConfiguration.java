package org.threadline.identity;

import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The pages sign in at the issuer, where this service is registered as a client there.
 * The browser gets a session here and never a token.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenIssuerIsConfigured.class)
@ConditionalOnOAuth2ClientRegistrationProperties
class IssuerSignInConfiguration {

	@Bean
	IssuerSignIn issuerSignIn(InMemoryClientRegistrationRepository registrations, Environment environment,
			IdentitySettings settings) {
		return IssuerSignIn.of(registrations, ConfiguredIssuer.in(environment).orElseThrow(), settings.signInClaim());
	}

	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, IssuerSignIn issuer) throws Exception {
		PageSessions.keep(http, new SignInFirst(new BearerTokenAuthenticationEntryPoint()));
		return http
			.oauth2Login((login) -> login.loginPage("/")
				.userInfoEndpoint((person) -> person.oidcUserService(issuer::person))
				.defaultSuccessUrl("/", true)
				.failureUrl("/?signIn=failed"))
			.build();
	}

}
