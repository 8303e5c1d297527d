package org.threadline.shared.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that has to be UTF-8, read without putting other characters in place
 * of what is not.
 */
public final class Utf8Text {

	private Utf8Text() {
	}

	/**
	 * Reads a text.
	 * @param content the bytes of a file
	 * @return the text
	 * @throws YamlProblem with the line of the first byte that is not UTF-8
	 */
	public static String of(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer text = CharBuffer.allocate(content.length);
		if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
			throw new YamlProblem(lineAt(content, bytes.position()),
					"this is not UTF-8: save the file in that encoding");
		}
		return text.flip().toString();
	}

	private static int lineAt(byte[] content, int place) {
		int line = 1;
		for (int index = 0; index < place; index++) {
			if (content[index] == '\n') {
				line++;
			}
		}
		return line;
	}

}
