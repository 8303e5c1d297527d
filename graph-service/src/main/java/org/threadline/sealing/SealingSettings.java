package org.threadline.sealing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is sealed.
 *
 * @param sealEvery how often: what was put on record since can still be changed unseen
 * @param checkpoints the folder of the checkpoints; beside the database when empty
 * @param signingKey the file of the key that signs them; each start makes its own when
 * empty
 * @param trustedKeys thumbprints of the keys that may have signed checkpoints; any when
 * empty
 */
@ConfigurationProperties("threadline.audit")
record SealingSettings(@DefaultValue("5s") Duration sealEvery, @DefaultValue("") String checkpoints,
		@DefaultValue("") String signingKey, @DefaultValue( {
		}) List<String> trustedKeys){

	private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

	private static final String BESIDE_THE_DATABASE = "audit-checkpoints";

	/** A variable set to nothing, as compose files do, means the default too. */
	Path checkpointFolder(String databaseFolder) {
		if (!this.checkpoints.isBlank()) {
			return Path.of(this.checkpoints);
		}
		return Path.of(databaseFolder.isBlank() ? "./data" : databaseFolder, BESIDE_THE_DATABASE);
	}

	Optional<Path> signingKeyFile() {
		return this.signingKey.isBlank() ? Optional.empty() : Optional.of(Path.of(this.signingKey));
	}

	/**
	 * For how long entries may wait, or blocks be without witness, before something is
	 * wrong.
	 */
	Duration longestWaiting() {
		Duration severalTimes = this.sealEvery.multipliedBy(10);
		return (severalTimes.compareTo(ONE_MINUTE) > 0) ? severalTimes : ONE_MINUTE;
	}

	/** Whether checkpoints signed by this key count. */
	boolean trusts(String thumbprint) {
		return this.trustedKeys.isEmpty() || this.trustedKeys.contains(thumbprint);
	}

}
