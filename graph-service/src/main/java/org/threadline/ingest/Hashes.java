package org.threadline.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Hashes by which content is known again.
 */
final class Hashes {

	private Hashes() {
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException failure) {
			throw new IllegalStateException("Every Java has SHA-256", failure);
		}
	}

	static String text(byte[] hash) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

}
