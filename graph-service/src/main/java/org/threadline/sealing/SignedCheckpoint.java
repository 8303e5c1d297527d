package org.threadline.sealing;

import java.text.ParseException;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import org.jspecify.annotations.Nullable;

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
			@Nullable Map<String, Object> said = signed.getPayload().toJSONObject();
			if (said == null) {
				throw new NotOneException(place + " is no checkpoint");
			}
			return new SignedCheckpoint(place, SigningKey.thumbprint(key), Checkpoint.read(said));
		}
		catch (ParseException | JOSEException unreadable) {
			throw new NotOneException(place + " is no checkpoint");
		}
	}

	/** The file, line, block and moment, to read. */
	String told() {
		return this.place + " witnessed block " + this.checkpoint.chainEnd().blocks() + " at "
				+ this.checkpoint.witnessedAt();
	}

	/** Why a line is no checkpoint that counts. */
	static final class NotOneException extends Exception {

		NotOneException(String fault) {
			super(fault);
		}

	}

}
