package org.threadline.identity;

import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Sessions of the pages, however somebody signed in: a script of ours has to ask for what
 * changes anything, signing out ends the session, and whoever is not signed in is told so
 * and sent nowhere.
 */
final class PageSessions {

	private PageSessions() {
	}

	static void keep(HttpSecurity http, SignInFirst signIn) throws Exception {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		http.authorizeHttpRequests(WhoMayAsk::what)
			.logout((logout) -> logout.logoutRequestMatcher(
					(request) -> "DELETE".equals(request.getMethod()) && "/session".equals(request.getServletPath()))
				.logoutSuccessHandler((request, response, user) -> response.setStatus(HttpStatus.NO_CONTENT.value())))
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(signIn).accessDeniedHandler(signIn))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(tokens))
			.headers(SecurityHeaders::strict);
	}

}
