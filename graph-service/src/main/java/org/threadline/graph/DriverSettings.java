package org.threadline.graph;

import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.Logging;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the driver ask whether anybody reads its messages before it words them. Its usual
 * logger writes out every statement with all its parameters first, a twentieth of what a
 * load costs, for nobody.
 */
@Component
class DriverSettings implements ConfigBuilderCustomizer {

	@Override
	@SuppressWarnings("deprecation") // nothing else replaces the usual logger yet
	public void customize(ConfigBuilder builder) {
		builder.withLogging(Logging.slf4j());
	}

}
