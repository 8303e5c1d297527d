package org.threadline.api;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What a request is told that fails before or after it is a question to the schema: the
 * same shape as every other error, with what to do.
 */
@Component
class OutsideErrors implements ErrorAttributes {

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
		return told((status instanceof Integer code) ? HttpStatus.resolve(code) : null);
	}

	static Map<String, @Nullable Object> told(@Nullable HttpStatus status) {
		Advice advice = advice(status);
		return Map.of("errors",
				List.of(Map.of("message", advice.message(), "extensions", Map.of(ApiError.CODE, advice.code()))));
	}

	/** Nothing of what happened inside reaches the outside. */
	@Override
	public @Nullable Throwable getError(WebRequest request) {
		return null;
	}

	private static Advice advice(@Nullable HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> new Advice(ApiError.INVALID_QUERY,
					"This is not a request in JSON. Send one with a field query, such as {\"query\": \"{ me { name } }\"}.");
			case NOT_FOUND -> new Advice("NOT_FOUND", "There is nothing at this address. Questions go to /graphql.");
			case METHOD_NOT_ALLOWED -> new Advice(ApiError.INVALID_QUERY, "Send questions to /graphql with POST.");
			case FORBIDDEN -> new Advice("NOT_PERMITTED",
					"This is not open, or did not come from the page. Load the page again if you came from there; "
							+ "programs send questions to /graphql with an Authorization header.");
			case NOT_ACCEPTABLE -> new Advice(ApiError.INVALID_QUERY,
					"Answers are JSON, and events for a subscription. Send Accept: application/json, "
							+ "or Accept: text/event-stream to subscribe.");
			case UNSUPPORTED_MEDIA_TYPE -> new Advice(ApiError.INVALID_QUERY,
					"Questions are sent as JSON. Send Content-Type: application/json with this one.");
			case SERVICE_UNAVAILABLE ->
				new Advice("BUSY", "Threadline is too busy to answer this just now. Ask again in a moment.");
			case null, default ->
				new Advice(ApiError.INTERNAL_ERROR, "Something went wrong here. Try again in a moment.");
		};
	}

	private record Advice(String code, String message) {

	}

}
