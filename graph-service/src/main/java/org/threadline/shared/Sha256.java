package org.threadline.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash by which content is known again.
 */
public final class Sha256 {

	private Sha256() {
	}

	/**
	 * What makes hashes, one after the other; not for several threads.
	 * @return a new one
	 */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	/**
	 * The hash of some content.
	 * @param content its bytes
	 * @return hexadecimal digits
	 */
	public static String hex(byte[] content) {
		return HexFormat.of().formatHex(digest().digest(content));
	}

}
