package org.threadline;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * How often each statement was sent to the graph, by its name.
 */
public final class StatementTrips {

	/**
	 * What tells others and seals the audit, every few seconds, beside whatever is asked.
	 */
	private static final Set<String> BESIDE = Set.of("lock-outbox", "find-recipients", "tell-changes",
			"close-outbox-events", "lock-audit-chain", "find-waiting-entries", "seal-entries");

	private final MeterRegistry meters;

	StatementTrips(MeterRegistry meters) {
		this.meters = meters;
	}

	/**
	 * What was sent meanwhile, by whomever: what tells others beside is among it, and who
	 * asks, and the audit commit that many reads share.
	 */
	public Map<String, Long> during(Runnable work) {
		Map<String, Long> before = counts();
		work.run();
		Map<String, Long> after = counts();
		after.replaceAll((statement, count) -> count - before.getOrDefault(statement, 0L));
		after.values().removeIf((count) -> count == 0);
		return after;
	}

	/**
	 * What was sent meanwhile of the statements of one feature, or of several.
	 */
	public Map<String, Long> during(Runnable work, String... features) {
		Map<String, Long> trips = during(work);
		trips.keySet().retainAll(trips.keySet().stream().filter((statement) -> isOf(statement, features)).toList());
		return trips;
	}

	/**
	 * Whether a statement is sent for what is asked: what tells others and seals is sent
	 * beside it, and who asks is remembered for a while.
	 */
	static boolean isAsked(String statement) {
		return !BESIDE.contains(statement) && !isOf(statement, "identity");
	}

	private static boolean isOf(String statement, String... features) {
		for (String feature : features) {
			if (statement.startsWith(feature + "/")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * How often each was sent so far.
	 */
	public Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		for (Timer timer : this.meters.find("threadline.graph.statements").timers()) {
			counts.merge(String.valueOf(timer.getId().getTag("statement")), timer.count(), Long::sum);
		}
		return counts;
	}

}
