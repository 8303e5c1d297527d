package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/**
 * The key that signs checkpoints: on the curve P-256, kept as a JSON Web Key (RFC 7517)
 * and known by its thumbprint (RFC 7638).
 */
public final class SigningKey {

	private final ECKey key;

	private SigningKey(ECKey key) {
		this.key = key;
	}

	/** A new one, which nobody else has. */
	static SigningKey make() {
		try {
			return new SigningKey(new ECKeyGenerator(Curve.P_256).generate());
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException("Every Java has P-256", impossible);
		}
	}

	/**
	 * Makes a key and keeps it in a new file, which its owner alone may read.
	 * @param file where
	 * @return the key
	 * @throws SealingMisconfiguredException when there is such a file, or none can be
	 * made
	 */
	public static SigningKey makeIn(Path file) {
		SigningKey made = make();
		try {
			Files.createFile(file, onlyForTheOwner(file));
			write(made, file);
			return made;
		}
		catch (FileAlreadyExistsException there) {
			throw new SealingMisconfiguredException(file + " is there already, and a key is not written over",
					"Name a file that is not there yet");
		}
		catch (IOException failure) {
			throw new SealingMisconfiguredException("No key can be written to " + file + ": " + failure,
					"Name a file in a folder that can be written to");
		}
	}

	/** Half a key is none, and would be in the way of the next try. */
	private static void write(SigningKey made, Path file) throws IOException {
		try {
			Files.writeString(file, made.key.toJSONString() + "\n");
		}
		catch (IOException failure) {
			Files.deleteIfExists(file);
			throw failure;
		}
	}

	private static FileAttribute<?>[] onlyForTheOwner(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	/**
	 * Reads a key.
	 * @throws SealingMisconfiguredException when there is none in the file
	 */
	static SigningKey readFrom(Path file) {
		try {
			ECKey read = ECKey.parse(Files.readString(file));
			if (!read.isPrivate() || !Curve.P_256.equals(read.getCurve())) {
				throw new ParseException("it is no private key on P-256", 0);
			}
			return new SigningKey(read);
		}
		catch (IOException | ParseException failure) {
			// what is in the file is told to nobody
			throw new SealingMisconfiguredException(
					"The key that signs checkpoints of the audit cannot be read from " + file,
					"Set THREADLINE_AUDIT_SIGNING_KEY to a file that make-audit-key made, or leave it out");
		}
	}

	/**
	 * By what the key is known.
	 * @return its thumbprint by SHA-256
	 */
	public String thumbprint() {
		return thumbprint(this.key);
	}

	static String thumbprint(ECKey key) {
		try {
			return key.computeThumbprint().toString();
		}
		catch (JOSEException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	/** A signed text, which carries the public key (RFC 7515). */
	String sign(String text) {
		try {
			JWSObject signed = new JWSObject(
					new JWSHeader.Builder(JWSAlgorithm.ES256).jwk(this.key.toPublicJWK()).build(), new Payload(text));
			signed.sign(new ECDSASigner(this.key));
			return signed.serialize();
		}
		catch (JOSEException failure) {
			throw new IllegalStateException("A checkpoint cannot be signed", failure);
		}
	}

}
