package org.threadline.console;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.threadline.graph.GraphCheck;
import org.threadline.graph.GraphCheck.Violation;
import org.threadline.graph.GraphDigest;
import org.threadline.ingest.FeedLoader;
import org.threadline.ingest.LoadReport;
import org.threadline.packs.PackComparison;
import org.threadline.packs.PrintedPack;
import org.threadline.sealing.AuditVerification;
import org.threadline.sealing.SigningKey;
import org.threadline.sealing.Verified;

/**
 * What can be asked for as the first argument of the program.
 */
enum Job {

	/** Asserts what the whole graph has to satisfy. */
	CHECK_GRAPH("check-graph") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			GraphCheck check = parts.get().getBean(GraphCheck.class);
			List<Violation> violations = check.violations();
			violations.forEach((violation) -> console.say(violation.toString()));
			console.say(violations.isEmpty() ? "The graph is sound: " + check.checks() + " checks, no violation"
					: "The graph is not sound: " + violations.size()
							+ ((violations.size() == 1) ? " violation" : " violations"));
			return violations.isEmpty() ? 0 : 1;
		}
	},

	/** Takes the digest of the graph. */
	DIGEST("digest") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			console.say(parts.get().getBean(GraphDigest.class).digest());
			return 0;
		}
	},

	/** Looks whether the audit is as it was sealed, by the checkpoints in a folder. */
	VERIFY_AUDIT("verify-audit", "folder") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			Verified verified = parts.get().getBean(AuditVerification.class).verify(Path.of(operands.getFirst()));
			new ToldVerification(verified).lines().forEach(console::say);
			return verified.faults().isEmpty() ? 0 : 1;
		}
	},

	/** Makes the key that signs checkpoints of the audit. */
	MAKE_AUDIT_KEY("make-audit-key", "file") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			console.say("The key is in " + operands.getFirst() + ", and known by "
					+ SigningKey.makeIn(Path.of(operands.getFirst())).thumbprint());
			return 0;
		}
	},

	/** Loads the feeds in a folder. */
	LOAD("load", "folder") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			LoadReport report = parts.get().getBean(FeedLoader.class).load(operands.getFirst());
			if (report.sources().isEmpty()) {
				console.say("There is no feed in " + operands.getFirst()
						+ " that can be read, and nothing was loaded: name the folder in which the folders of the sources "
						+ "are, each with its manifest.yaml");
				return 1;
			}
			return report(report, console);
		}
	},

	/** Loads the feeds in a folder into a database that is made of them. */
	BULK_LOAD("bulk-load", "folder") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			return report(new FirstLoad(parts, console).load(operands.getFirst()), console);
		}
	},

	/** Prints a policy pack as tables. */
	PRINT_POLICY("print-policy", "file") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			new PrintedPack(PackFile.read(operands.getFirst())).lines().forEach(console::say);
			return 0;
		}
	},

	/** Says who would see what if one policy pack took the place of another. */
	COMPARE_POLICIES("compare-policies", "old", "new") {
		@Override
		int run(StartedParts parts, List<String> operands, Console console) {
			new PackComparison(PackFile.readKept(operands.getFirst()), PackFile.read(operands.getLast())).lines()
				.forEach(console::say);
			return 0;
		}
	};

	private final String word;

	private final List<String> operands;

	Job(String word, String... operands) {
		this.word = word;
		this.operands = List.of(operands);
	}

	/**
	 * Does the job.
	 * @param parts the parts of the service: started, with the graph, when first asked
	 * for
	 * @param operands as many as {@link #operands()}
	 * @param console where to say what came of it
	 * @return the exit code
	 */
	abstract int run(StartedParts parts, List<String> operands, Console console);

	private static int report(LoadReport report, Console console) {
		report.setAside().forEach((row) -> console.say("Set aside: " + row));
		console.say("Loaded " + report.loaded() + " new rows and " + report.superseded() + " changed ones in "
				+ report.took().toMillis() + " ms; " + report.unchanged() + " as before, " + report.setAside().size()
				+ " set aside");
		return report.setAside().isEmpty() ? 0 : 1;
	}

	int operands() {
		return this.operands.size();
	}

	String usage() {
		return this.operands.stream()
			.map((operand) -> " <" + operand + ">")
			.collect(Collectors.joining("", this.word, ""));
	}

	static Optional<Job> named(String word) {
		return Arrays.stream(values()).filter((job) -> job.word.equals(word)).findFirst();
	}

}
