package org.threadline.agreement;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the sharing agreement is.
 *
 * @param file the policy pack
 */
@ConfigurationProperties("threadline.policy")
record AgreementSettings(@DefaultValue("classpath:policies/default.yaml") Resource file) {
}
