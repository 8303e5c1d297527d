package org.threadline.console;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.threadline.agreement.ConfiguredAgreement;
import org.threadline.graph.offline.NotWrittenDownException;
import org.threadline.ingest.BrokenFeedException;
import org.threadline.sealing.AuditVerification;
import org.threadline.sealing.SealingMisconfiguredException;
import org.threadline.visibility.PolicyPackException;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The program without a web server: does one job and ends.
 */
@EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
@ComponentScan({ "org.threadline.shared", "org.threadline.graph", "org.threadline.ingest" })
@Import({ ConfiguredAgreement.class, AuditVerification.class })
public class ConsoleProgram {

	private static final int MISUSED = 2;

	/**
	 * Whether arguments ask for a job and not for the service.
	 * @param arguments the arguments of the program
	 * @return true when the first is no option
	 */
	public static boolean isAskedFor(String... arguments) {
		return arguments.length > 0 && !arguments[0].startsWith("-");
	}

	/**
	 * Does the job.
	 * @param console where to say what came of it
	 * @param arguments the job, its operands and options
	 * @return the exit code: 0 when all is well, 1 when not, 2 when it was asked for
	 * wrongly
	 */
	public static int run(Console console, String... arguments) {
		List<String> operands = Arrays.stream(arguments).skip(1).filter((word) -> !word.startsWith("-")).toList();
		return Job.named(arguments[0])
			.filter((job) -> job.operands() == operands.size())
			.map((job) -> run(job, operands, console, arguments))
			.orElseGet(() -> {
				console
					.say("Known are: " + Arrays.stream(Job.values()).map(Job::usage).collect(Collectors.joining(", ")));
				return MISUSED;
			});
	}

	private static int run(Job job, List<String> operands, Console console, String... arguments) {
		try (StartedParts parts = new StartedParts(arguments)) {
			return job.run(parts, operands, console);
		}
		catch (SealingMisconfiguredException refused) {
			console.say(refused.getMessage() + ". " + refused.advice());
			return 1;
		}
		catch (BrokenFeedException | NotWrittenDownException | PolicyPackException | PackFile.NotReadable
				| FirstLoad.Refused refused) {
			console.say(String.valueOf(refused.getMessage()));
			return 1;
		}
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
