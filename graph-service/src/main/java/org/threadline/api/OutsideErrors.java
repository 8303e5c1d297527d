package org.threadline.api;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.threadline.identity.IdentityInUse;

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

	private final IdentityInUse identity;

	OutsideErrors(IdentityInUse identity) {
		this.identity = identity;
	}

	@Override
	public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : null;
		return (status == HttpStatus.UNAUTHORIZED) ? told(signIn(this.identity)) : told(status);
	}

	static Map<String, @Nullable Object> told(@Nullable HttpStatus status) {
		return told(advice(status));
	}

	private static Map<String, @Nullable Object> told(Advice advice) {
		return Map.of("errors",
				List.of(Map.of("message", advice.message(), "extensions", Map.of(ApiError.CODE, advice.code()))));
	}

	/** Nothing of what happened inside reaches the outside. */
	@Override
	public @Nullable Throwable getError(WebRequest request) {
		return null;
	}

	private static Advice signIn(IdentityInUse identity) {
		return new Advice("NOT_SIGNED_IN", switch (identity) {
			case IdentityInUse.Demo demo ->
				"Sign in first: on the page, or with Authorization: Basic, as a sample user "
						+ "with the password demo. curl does it with -u teacher:demo.";
			case IdentityInUse.Issuer issuer ->
				"Sign in first, with Authorization: Bearer and a token that your identity provider made for this service "
						+ "and that has not expired" + ((issuer.signInAt() != null) ? "; or on the page." : ".");
		});
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
