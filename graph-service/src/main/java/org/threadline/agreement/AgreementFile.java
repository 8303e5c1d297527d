package org.threadline.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackException;
import org.threadline.visibility.PolicyPackReader;

import org.springframework.core.io.Resource;

/**
 * The file a sharing agreement stands in.
 *
 * @param file the policy pack
 */
record AgreementFile(Resource file) {

	/**
	 * The text as it is now.
	 * @return the text
	 * @throws UncheckedIOException when it cannot be read
	 */
	String text() {
		try {
			return this.file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The policy pack " + this.file + " cannot be read", failure);
		}
	}

	/**
	 * The agreement in a text of this file.
	 * @param text the text
	 * @return the agreement
	 * @throws PolicyPackException when it cannot be used
	 */
	PolicyPack pack(String text) {
		String name = (this.file.getFilename() != null) ? this.file.getFilename() : "policy pack";
		return PolicyPackReader.read(name, text);
	}

}
