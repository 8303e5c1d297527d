package org.threadline.sealing;

import java.text.ParseException;
import java.time.format.DateTimeParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;

/**
 * A checkpoint as a file has it, whose signature is right.
 *
 * @param place the file and line
 * @param keyThumbprint by which key it is signed
 * @param checkpoint what it says
 */
record SignedCheckpoint(String place, String keyThumbprint, Checkpoint checkpoint) {

	/**
	 * Reads a line.
	 * @throws NotOneException when it is no checkpoint, or was changed after it was
	 * signed
	 */
	static SignedCheckpoint read(String place, String line) throws NotOneException {
		try {
			JWSObject signed = JWSObject.parse(line);
			if (!(signed.getHeader().getJWK() instanceof ECKey key) || !signed.verify(new ECDSAVerifier(key))) {
				throw new NotOneException(place + " is not signed by the key it names");
			}
			return new SignedCheckpoint(place, SigningKey.thumbprint(key),
					Checkpoint.read(signed.getPayload().toJSONObject()));
		}
		catch (ParseException | DateTimeParseException | JOSEException | NullPointerException unreadable) {
			throw new NotOneException(place + " is no checkpoint");
		}
	}

	/** Why a line is no checkpoint that counts. */
	static final class NotOneException extends Exception {

		NotOneException(String fault) {
			super(fault);
		}

	}

}
