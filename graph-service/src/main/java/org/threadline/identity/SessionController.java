package org.threadline.identity;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.threadline.viewer.Viewer;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the pages whether somebody is signed in, and how one signs in here.
 */
@RestController
@EnableConfigurationProperties(IdentitySettings.class)
class SessionController {

	private final SignedInViewer viewers;

	private final IdentityInUse identity;

	SessionController(SignedInViewer viewers, IdentityInUse identity) {
		this.viewers = viewers;
		this.identity = identity;
	}

	@GetMapping("/session")
	SessionState session(@Nullable Principal principal) {
		Optional<String> name = Optional.ofNullable(principal)
			.map((signedIn) -> this.viewers.find(signedIn.getName()).map(Viewer::name).orElse(signedIn.getName()));
		return SessionState.of(name, this.identity);
	}

	/**
	 * What the pages are told.
	 *
	 * @param signedIn whether somebody is signed in
	 * @param name their name, or empty
	 * @param demo whether demo identity is on
	 * @param sampleUsers whom one could sign in as
	 * @param signInAt where to sign in at the issuer; absent when one cannot from these
	 * pages
	 */
	record SessionState(boolean signedIn, String name, boolean demo, List<String> sampleUsers,
			@Nullable String signInAt) {

		static SessionState of(Optional<String> name, IdentityInUse identity) {
			boolean signedIn = name.isPresent();
			return switch (identity) {
				case IdentityInUse.Demo demo ->
					new SessionState(signedIn, name.orElse(""), true, signedIn ? List.of() : demo.sampleUsers(), null);
				case IdentityInUse.Issuer issuer ->
					new SessionState(signedIn, name.orElse(""), false, List.of(), issuer.signInAt());
			};
		}

	}

}
