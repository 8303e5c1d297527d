package org.threadline.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Bearer tokens of an OpenID Connect issuer. Sample users, passwords and sessions do not
 * exist here.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(WhenIssuerIsConfigured.class)
class IssuerIdentityConfiguration {

	@Bean
	SecurityFilterChain bearerTokens(HttpSecurity http, IdentitySettings settings) throws Exception {
		JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
		converter.setPrincipalClaimName(settings.signInClaim());
		return http.authorizeHttpRequests(WhoMayAsk::what)
			.oauth2ResourceServer((resources) -> resources.jwt((jwt) -> jwt.jwtAuthenticationConverter(converter)))
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(SecurityHeaders::strict)
			.build();
	}

}
