package org.threadline.ingest;

import java.util.Base64;

/**
 * Hashes by which content is known again.
 */
final class Hashes {

	private Hashes() {
	}

	static String text(byte[] hash) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

}
