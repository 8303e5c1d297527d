package org.threadline.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.threadline.shared.Problem;

import org.springframework.stereotype.Component;

/**
 * Signed keyset cursors. A cursor holds the position of an entry the viewer was shown, in
 * cipher, for a position may say more than the entry did; it is good for one viewer and
 * one list only.
 */
@Component
public class Cursors {

	private static final int CODE_BYTES = 16;

	private static final int LONGEST = 400;

	private final SigningKey key;

	Cursors(SigningKey key) {
		this.key = key;
	}

	/**
	 * Makes a cursor.
	 * @param list the list it belongs to
	 * @param position where the entry stands
	 * @return an opaque text
	 */
	public String cursor(PagedList list, String position) {
		byte[] code = code(list, position);
		byte[] text = this.key.inCipher(code, position.getBytes(StandardCharsets.UTF_8));
		byte[] whole = Arrays.copyOf(code, CODE_BYTES + text.length);
		System.arraycopy(text, 0, whole, CODE_BYTES, text.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
	}

	/**
	 * Reads a cursor back.
	 * @param list the list it has to belong to
	 * @param argument the argument it came in, for the error
	 * @param cursor the cursor, or null for none
	 * @return the position, or null for none
	 * @throws Problem when it is not a cursor of this list
	 */
	public @Nullable String position(PagedList list, String argument, @Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		if (cursor.length() > LONGEST) {
			throw Problem.invalidCursor(argument);
		}
		byte[] whole = decoded(argument, cursor);
		if (whole.length <= CODE_BYTES) {
			throw Problem.invalidCursor(argument);
		}
		byte[] code = Arrays.copyOf(whole, CODE_BYTES);
		String position = new String(this.key.inCipher(code, Arrays.copyOfRange(whole, CODE_BYTES, whole.length)),
				StandardCharsets.UTF_8);
		if (!MessageDigest.isEqual(code(list, position), code)) {
			throw Problem.invalidCursor(argument);
		}
		return position;
	}

	private static byte[] decoded(String argument, String cursor) {
		try {
			return Base64.getUrlDecoder().decode(cursor);
		}
		catch (IllegalArgumentException notBase64) {
			throw Problem.invalidCursor(argument);
		}
	}

	private byte[] code(PagedList list, String position) {
		return Arrays.copyOf(
				this.key.codeOf("cursor", list.viewer().id(), list.childId(), list.field(), list.arguments(), position),
				CODE_BYTES);
	}

}
