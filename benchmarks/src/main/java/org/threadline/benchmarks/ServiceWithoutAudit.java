package org.threadline.benchmarks;

import org.threadline.ThreadlineApplication;
import org.threadline.audit.AuditLeftOut;

import org.springframework.boot.SpringApplication;

/**
 * The service as it is, but for the audit of reads. For measuring only.
 */
final class ServiceWithoutAudit {

	private ServiceWithoutAudit() {
	}

	/**
	 * Starts it.
	 * @param arguments as for the service
	 */
	public static void main(String[] arguments) {
		SpringApplication service = new SpringApplication(ThreadlineApplication.class);
		service.addInitializers((context) -> context.addBeanFactoryPostProcessor(new AuditLeftOut()));
		service.run(arguments);
	}

}
