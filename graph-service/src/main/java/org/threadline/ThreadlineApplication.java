package org.threadline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the service.
 */
@SpringBootApplication
public class ThreadlineApplication {

	public static void main(String[] arguments) {
		SpringApplication.run(ThreadlineApplication.class, arguments);
	}

}
