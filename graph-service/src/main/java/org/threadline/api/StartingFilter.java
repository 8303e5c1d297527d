package org.threadline.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers nothing from a graph that is loaded in part: a child missing there would look
 * like a child nobody knows.
 */
class StartingFilter extends OncePerRequestFilter {

	/** In seconds: about as long as the rest of a load takes. */
	private static final String RETRY_AFTER = "5";

	private static final String REFUSAL = """
			{"errors":[{"message":"Threadline is starting and has not loaded everything yet. Ask again in a few seconds.",\
			"extensions":{"code":"STARTING"}}]}""";

	private final ApplicationAvailability availability;

	StartingFilter(ApplicationAvailability availability) {
		this.availability = availability;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
	}

}
