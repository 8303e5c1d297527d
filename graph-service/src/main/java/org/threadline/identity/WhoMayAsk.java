package org.threadline.identity;

import jakarta.servlet.DispatcherType;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may ask what, however people sign in: the pages, which hold no data, and the health
 * probe are for everybody, data is for those signed in, and all else is refused. What is
 * wrong with a request is told by way of an error page, which is nobody's to ask for.
 */
final class WhoMayAsk {

	private static final String[] PAGES = { "/", "/index.html", "/assets/**", "/favicon.ico", "/favicon.svg",
			"/actuator/health", "/actuator/health/**" };

	private WhoMayAsk() {
	}

	static void what(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers("/graphql")
			.authenticated()
			.requestMatchers(PAGES)
			.permitAll()
			.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(HttpMethod.GET, "/session")
			.permitAll()
			.anyRequest()
			.denyAll();
	}

}
