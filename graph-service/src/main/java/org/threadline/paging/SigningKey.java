package org.threadline.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes message authentication codes over lists of texts.
 */
@Component
@EnableConfigurationProperties(PagingSettings.class)
class SigningKey {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	private final SecretKey key;

	SigningKey(PagingSettings settings) {
		this.key = new SecretKeySpec(keyBytes(settings), ALGORITHM);
	}

	private static byte[] keyBytes(PagingSettings settings) {
		if (settings.secret() != null) {
			return settings.secret().getBytes(StandardCharsets.UTF_8);
		}
		byte[] random = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(random);
		return random;
	}

	/** Each text goes in with its length, so that no two lists read the same. */
	byte[] codeOf(String... texts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			for (String text : texts) {
				byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
				mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
				mac.update(bytes);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
		}
	}

}
