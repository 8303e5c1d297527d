package org.threadline.agreement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackException;
import org.threadline.visibility.PolicyPackReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the file of the sharing agreement from time to time and puts in force what it
 * says. Whoever may change the file decides, as they do at a start; a file that cannot be
 * used is reported and changes nothing.
 */
@Component
@EnableScheduling
class WatchedAgreement {

	private static final Logger logger = LoggerFactory.getLogger(WatchedAgreement.class);

	private final AgreementFile file;

	private final AgreementsInForce agreements;

	private byte[] dealtWith;

	private byte[] seen;

	private boolean unreadable;

	@Autowired
	WatchedAgreement(AgreementSettings settings, AgreementsInForce agreements) {
		this(new AgreementFile(settings.file()), agreements);
	}

	WatchedAgreement(AgreementFile file, AgreementsInForce agreements) {
		this.file = file;
		this.agreements = agreements;
		this.dealtWith = agreements.current().text().getBytes(StandardCharsets.UTF_8);
		this.seen = this.dealtWith;
	}

	/**
	 * Looks once. A changed file counts when two looks in a row find it the same, because
	 * it may be being written.
	 */
	@Scheduled(fixedDelayString = "${threadline.policy.look-every:PT2S}")
	void look() {
		try {
			byte[] before = this.seen;
			this.seen = this.file.content();
			this.unreadable = false;
			if (Arrays.equals(this.seen, before) && !Arrays.equals(this.seen, this.dealtWith)) {
				putInForce(this.seen);
				this.dealtWith = this.seen;
			}
		}
		catch (UnreadableAgreementException failure) {
			if (!this.unreadable) {
				logger.warn("{}; the agreement in force stays", failure.getMessage());
			}
			this.unreadable = true;
		}
		catch (RuntimeException failure) {
			logger.error("The changed sharing agreement could not be put in force; it is tried again", failure);
		}
	}

	private void putInForce(byte[] content) {
		try {
			PolicyPack pack = this.file.pack(content);
			this.agreements.putInForce(pack);
			logger.info("The changed sharing agreement is in force: {}, hash {}", pack.name(), pack.hash());
		}
		catch (PolicyPackException broken) {
			this.agreements.refuse(PolicyPackReader.hash(content));
			logger.error("The changed sharing agreement is refused, and the agreement in force stays: {}",
					broken.getMessage());
		}
	}

}
