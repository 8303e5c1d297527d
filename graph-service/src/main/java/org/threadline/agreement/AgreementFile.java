package org.threadline.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
	 * What it holds now.
	 * @return the bytes
	 * @throws UnreadableAgreementException when it cannot be read
	 */
	byte[] content() {
		try {
			if (this.file.isFile()) {
				checkThatItIsAFile(this.file.getFile().toPath());
			}
			return this.file.getContentAsByteArray();
		}
		catch (IOException failure) {
			throw unreadable(String.valueOf(failure.getMessage()));
		}
	}

	/** A folder would be read as the list of what is in it. */
	private void checkThatItIsAFile(Path path) {
		if (Files.notExists(path)) {
			throw unreadable("there is no such file");
		}
		if (Files.isDirectory(path)) {
			throw unreadable("it is a folder");
		}
	}

	private UnreadableAgreementException unreadable(String why) {
		return new UnreadableAgreementException(this.file.getDescription(), why);
	}

	/**
	 * The agreement in a content of this file.
	 * @param content the bytes
	 * @return the agreement
	 * @throws PolicyPackException when it cannot be used
	 */
	PolicyPack pack(byte[] content) {
		String name = (this.file.getFilename() != null) ? this.file.getFilename() : "policy pack";
		return PolicyPackReader.read(name, PolicyPackReader.text(name, content));
	}

}
