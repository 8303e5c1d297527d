package org.threadline.identity;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the pages whether somebody is signed in, and in demo identity who could be.
 */
@RestController
@EnableConfigurationProperties(IdentitySettings.class)
class SessionController {

	private final SignedInViewer viewers;

	private final IdentitySettings settings;

	private final boolean demo;

	SessionController(SignedInViewer viewers, IdentitySettings settings, Environment environment) {
		this.viewers = viewers;
		this.settings = settings;
		this.demo = !WhenIssuerIsConfigured.isConfigured(environment);
	}

	@GetMapping("/session")
	SessionState session(@Nullable Principal principal) {
		Optional<String> name = Optional.ofNullable(principal)
			.map((signedIn) -> this.viewers.find(signedIn.getName()).map(Viewer::name).orElse(signedIn.getName()));
		return new SessionState(name.isPresent(), name.orElse(""), this.demo,
				(this.demo && name.isEmpty()) ? this.settings.sampleUsers() : List.of());
	}

	/**
	 * What the pages are told.
	 *
	 * @param signedIn whether somebody is signed in
	 * @param name their name, or empty
	 * @param demo whether demo identity is on
	 * @param sampleUsers whom one could sign in as
	 */
	record SessionState(boolean signedIn, String name, boolean demo, List<String> sampleUsers) {

	}

}
