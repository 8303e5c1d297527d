package org.threadline.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/**
 * Has security filters not observed one by one: each request passes some fifteen, and is
 * observed as a whole.
 */
@Configuration(proxyBeanMethods = false)
class FilterObservations {

	@Bean
	SecurityObservationSettings filtersUnobserved() {
		return SecurityObservationSettings.noObservations();
	}

}
