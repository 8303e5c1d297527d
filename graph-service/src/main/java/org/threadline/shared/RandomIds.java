package org.threadline.shared;

import java.security.SecureRandom;
import java.util.Base64;

import org.springframework.stereotype.Component;

/**
 * 128 random bits as 22 letters, digits, hyphens and underscores.
 */
@Component
public class RandomIds implements IdSource {

	private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

	private final SecureRandom random = new SecureRandom();

	@Override
	public String next() {
		byte[] bits = new byte[16];
		this.random.nextBytes(bits);
		return LETTERS.encodeToString(bits);
	}

}
