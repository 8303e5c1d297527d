package org.threadline.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Makes message authentication codes over lists of texts, and puts into cipher what such
 * a code was made of: the two together are a synthetic initialization vector, so that the
 * same text always reads the same.
 */
@Component
@EnableConfigurationProperties(PagingSettings.class)
class SigningKey {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	private static final String CIPHER = "AES/CTR/NoPadding";

	private final SecretKey key;

	private final SecretKey cipherKey;

	SigningKey(PagingSettings settings) {
		this.key = new SecretKeySpec(keyBytes(settings), ALGORITHM);
		this.cipherKey = new SecretKeySpec(codeOf("cipher"), "AES");
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

	/**
	 * Puts a text into cipher, and takes one out of it again.
	 * @param vector 16 bytes, another one for each text
	 */
	byte[] inCipher(byte[] vector, byte[] text) {
		try {
			Cipher cipher = Cipher.getInstance(CIPHER);
			cipher.init(Cipher.ENCRYPT_MODE, this.cipherKey, new IvParameterSpec(vector));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException("Every Java has " + CIPHER, impossible);
		}
	}

}
