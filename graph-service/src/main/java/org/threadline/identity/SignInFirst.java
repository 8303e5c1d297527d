package org.threadline.identity;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells whoever is not signed in that they have to be, and a program how. A browser is
 * not challenged: it would ask for a password itself, over the page that does.
 *
 * @param challenge what sets the header that says how a program signs in
 */
record SignInFirst(AuthenticationEntryPoint challenge) implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Browsers send it with whatever a script sends but GET. */
	private static final String OF_A_SCRIPT = HttpHeaders.ORIGIN;

	/** Browsers send it with everything, where the connection can be trusted. */
	private static final String OF_A_BROWSER = "Sec-Fetch-Mode";

	private static final AccessDeniedHandler REFUSAL = new AccessDeniedHandlerImpl();

	/** Where sample users sign in with a password. */
	static SignInFirst withAPassword() {
		return new SignInFirst((request, response, failure) -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				"Basic realm=\"Threadline\", charset=\"UTF-8\""));
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		if (request.getHeader(OF_A_SCRIPT) == null && request.getHeader(OF_A_BROWSER) == null) {
			this.challenge.commence(request, response, failure);
		}
		response.sendError(HttpStatus.UNAUTHORIZED.value());
	}

	/**
	 * Whoever has no session has no token of one either: that is not what they have to
	 * get first.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		boolean isQuestionOfNobody = refusal instanceof CsrfException && "/graphql".equals(request.getServletPath())
				&& SecurityContextHolder.getContext().getAuthentication() == null;
		if (isQuestionOfNobody) {
			commence(request, response, new InsufficientAuthenticationException("Nobody is signed in", refusal));
			return;
		}
		REFUSAL.handle(request, response, refusal);
	}

}
