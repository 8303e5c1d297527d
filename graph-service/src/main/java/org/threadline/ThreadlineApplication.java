package org.threadline;

import org.threadline.console.Console;
import org.threadline.console.ConsoleProgram;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/**
 * Starts the service, or does a job over the graph and ends. Data fetchers are not
 * observed one by one: a page has a thousand of them, and statements are timed by name.
 */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class ThreadlineApplication {

	public static void main(String[] arguments) {
		if (ConsoleProgram.isAskedFor(arguments)) {
			System.exit(ConsoleProgram.run(Console.standardOutput(), arguments));
		}
		SpringApplication.run(ThreadlineApplication.class, arguments);
	}

}
