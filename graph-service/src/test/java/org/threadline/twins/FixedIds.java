package org.threadline.twins;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

import org.threadline.shared.IdSource;

/**
 * Ids that come in the same order on both sides, as long as they are begun alike. A load
 * reads on while it writes: who began takes ids from a series of its own, so that it does
 * not matter which of the two is faster.
 */
final class FixedIds implements IdSource {

	private static final int ID_BYTES = 16;

	private volatile Series series = Series.of("start");

	void begin(String name) {
		this.series = Series.of(name);
	}

	@Override
	public String next() {
		Series at = this.series;
		boolean isBeginner = Thread.currentThread() == at.beginner();
		String place = isBeginner ? "begun " + at.own().getAndIncrement() : "" + at.others().getAndIncrement();
		try {
			byte[] code = MessageDigest.getInstance("SHA-256")
				.digest((at.name() + " " + place).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, ID_BYTES));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private record Series(String name, Thread beginner, AtomicLong own, AtomicLong others) {

		static Series of(String name) {
			return new Series(name, Thread.currentThread(), new AtomicLong(), new AtomicLong());
		}

	}

}
