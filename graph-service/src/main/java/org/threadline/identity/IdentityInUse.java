package org.threadline.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which way of signing in is on. There is one at a time, and nothing in it is secret.
 */
public sealed interface IdentityInUse {

	/**
	 * Demo identity.
	 *
	 * @param sampleUsers who may sign in with the published password
	 */
	record Demo(List<String> sampleUsers) implements IdentityInUse {
	}

	/**
	 * An OpenID Connect issuer.
	 *
	 * @param issuer whose tokens count
	 * @param signInAt where the pages send people to sign in, or null when they cannot:
	 * then only bearer tokens sign anybody in
	 */
	record Issuer(String issuer, @Nullable String signInAt) implements IdentityInUse {
	}

}
