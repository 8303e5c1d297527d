package org.threadline.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The sharing agreement the settings name: the service puts it in force when it starts.
 */
@Component
@EnableConfigurationProperties(AgreementSettings.class)
public class ConfiguredAgreement {

	private final PolicyPack pack;

	ConfiguredAgreement(AgreementSettings settings) {
		this.pack = read(settings.file());
	}

	private static PolicyPack read(Resource file) {
		try {
			String name = (file.getFilename() != null) ? file.getFilename() : "policy pack";
			return PolicyPackReader.read(name, file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The policy pack " + file + " cannot be read", failure);
		}
	}

	/**
	 * The agreement.
	 * @return what the file says
	 */
	public PolicyPack pack() {
		return this.pack;
	}

}
