package org.threadline;

import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Services of tests start side by side in one process, whose logging is one: the second
 * to set it up takes away what the first is in the middle of setting up, and such starts
 * fail at times.
 */
final class LoggingIsSetUpOneByOne {

	private static final ReentrantLock ALONE = new ReentrantLock();

	private LoggingIsSetUpOneByOne() {
	}

	/** Comes before Spring Boot hears of a start. */
	static final class Before implements SpringApplicationRunListener, Ordered {

		@Override
		public int getOrder() {
			return HIGHEST_PRECEDENCE;
		}

		@Override
		public void starting(ConfigurableBootstrapContext context) {
			ALONE.lock();
		}

	}

	/** Comes after Spring Boot has set up logging, or has failed to. */
	static final class After implements SpringApplicationRunListener, Ordered {

		@Override
		public int getOrder() {
			return LOWEST_PRECEDENCE;
		}

		@Override
		public void environmentPrepared(ConfigurableBootstrapContext context, ConfigurableEnvironment environment) {
			ALONE.unlock();
		}

		@Override
		public void failed(@Nullable ConfigurableApplicationContext context, Throwable failure) {
			if (ALONE.isHeldByCurrentThread()) {
				ALONE.unlock();
			}
		}

	}

}
