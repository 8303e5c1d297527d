package org.threadline.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Bearer tokens of an OpenID Connect issuer. Sample users and their password do not exist
 * here.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenIssuerIsConfigured.class)
class IssuerIdentityConfiguration {

	private final ConfiguredIssuer issuer;

	IssuerIdentityConfiguration(Environment environment) {
		this.issuer = ConfiguredIssuer.in(environment).orElseThrow();
	}

	/** Before anything else is begun: no graph has to be started to find this out. */
	@Bean
	static BeanFactoryPostProcessor tokensAreMadeForUs(Environment environment) {
		return (beans) -> ConfiguredIssuer.in(environment).ifPresent(ConfiguredIssuer::check);
	}

	@Bean
	IdentityInUse identityInUse(ObjectProvider<IssuerSignIn> pages) {
		IssuerSignIn signIn = pages.getIfAvailable();
		return new IdentityInUse.Issuer(this.issuer.name(), (signIn != null) ? signIn.address() : null);
	}

	/**
	 * For everything, unless the pages sign in too: then for what carries a token.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain bearerTokens(HttpSecurity http, IdentitySettings settings, ObjectProvider<IssuerSignIn> pages)
			throws Exception {
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setPrincipalClaimName(settings.signInClaim());
		if (pages.getIfAvailable() != null) {
			http.securityMatcher((request) -> "/graphql".equals(request.getServletPath())
					&& request.getHeader(HttpHeaders.AUTHORIZATION) != null);
		}
		return http.authorizeHttpRequests(WhoMayAsk::what)
			.oauth2ResourceServer((resources) -> resources
				.authenticationEntryPoint(new SignInFirst(new BearerTokenAuthenticationEntryPoint()))
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(converter)))
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(SecurityHeaders::strict)
			.build();
	}

}
