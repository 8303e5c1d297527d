package org.threadline.twins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;

import org.threadline.shared.IdSource;

/**
 * Ids that come in the same order on both sides, as long as they are begun alike.
 */
final class FixedIds implements IdSource {

	private static final int ID_BYTES = 16;

	private final AtomicReference<Series> series = new AtomicReference<>(new Series("start", 0));

	void begin(String name) {
		this.series.set(new Series(name, 0));
	}

	@Override
	public String next() {
		Series at = this.series.getAndUpdate((series) -> new Series(series.name(), series.given() + 1));
		try {
			byte[] code = MessageDigest.getInstance("SHA-256")
				.digest((at.name() + " " + at.given()).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, ID_BYTES));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private record Series(String name, long given) {

	}

}
