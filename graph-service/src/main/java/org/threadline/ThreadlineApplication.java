package org.threadline;

import org.threadline.console.Console;
import org.threadline.console.ConsoleProgram;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the service, or does a job over the graph and ends.
 */
@SpringBootApplication
public class ThreadlineApplication {

	public static void main(String[] arguments) {
		if (ConsoleProgram.isAskedFor(arguments)) {
			System.exit(ConsoleProgram.run(Console.standardOutput(), arguments));
		}
		SpringApplication.run(ThreadlineApplication.class, arguments);
	}

}
