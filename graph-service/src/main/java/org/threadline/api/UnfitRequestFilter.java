package org.threadline.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a request what is wrong with its form, or with what it accepts: the framework
 * answers 415 to both, and says nothing.
 */
class UnfitRequestFilter extends OncePerRequestFilter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value() && !response.isCommitted()) {
			HttpStatus status = isJson(request.getContentType()) ? HttpStatus.NOT_ACCEPTABLE
					: HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			response.setStatus(status.value());
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			response.getOutputStream().write(JSON.writeValueAsBytes(OutsideErrors.told(status)));
		}
	}

	private static boolean isJson(@Nullable String contentType) {
		return contentType != null && contentType.startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

}
