package org.threadline.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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
 * answers 415 to both, and says nothing. One that is {@code null} it takes for a fault.
 */
class UnfitRequestFilter extends OncePerRequestFilter {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isJson(request.getContentType()) && isNull(request.getInputStream())) {
			tell(response, HttpStatus.BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.UNSUPPORTED_MEDIA_TYPE.value() && !response.isCommitted()) {
			HttpStatus status = isJson(request.getContentType()) ? HttpStatus.NOT_ACCEPTABLE
					: HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			tell(response, status);
		}
	}

	private static void tell(HttpServletResponse response, HttpStatus status) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(JSON.writeValueAsBytes(OutsideErrors.told(status)));
	}

	/** The framework reads that as a request, and then fails on it. */
	private static boolean isNull(InputStream body) throws IOException {
		body.mark(RequestSizeFilter.MAX_BYTES);
		String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
		body.reset();
		return text.strip().equals("null");
	}

	private static boolean isJson(@Nullable String contentType) {
		return contentType != null && contentType.startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

}
