package org.threadline.agreement;

import org.threadline.visibility.PolicyPack;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The sharing agreement the settings name, as its file was when the program started: it
 * is put in force then.
 */
@Component
@EnableConfigurationProperties(AgreementSettings.class)
public class ConfiguredAgreement {

	private final PolicyPack pack;

	ConfiguredAgreement(AgreementSettings settings) {
		AgreementFile file = new AgreementFile(settings.file());
		this.pack = file.pack(file.content());
	}

	/**
	 * The agreement.
	 * @return what the file said
	 */
	public PolicyPack pack() {
		return this.pack;
	}

}
