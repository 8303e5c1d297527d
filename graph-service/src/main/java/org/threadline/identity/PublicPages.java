package org.threadline.identity;

/**
 * What needs no sign-in: the pages themselves, which hold no data, and the health probe.
 */
final class PublicPages {

	static final String[] PATHS = { "/", "/index.html", "/assets/**", "/favicon.ico", "/favicon.svg",
			"/actuator/health", "/actuator/health/**", "/error" };

	private PublicPages() {
	}

}
