package org.threadline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;

/**
 * What the statements cost that the service itself sends for a request, commands
 * included. While nobody asks, they are sent as the service means them.
 */
final class ProfiledStatements implements WatchedDriver.Sending {

	private final Map<String, String> names = StatementCatalogue.names();

	private final AtomicReference<@Nullable List<ProfiledStatement>> profiled = new AtomicReference<>();

	/**
	 * What was sent meanwhile for what was asked.
	 */
	List<ProfiledStatement> during(Runnable work) {
		List<ProfiledStatement> statements = new CopyOnWriteArrayList<>();
		this.profiled.set(statements);
		try {
			work.run();
		}
		finally {
			this.profiled.set(null);
		}
		// what began meanwhile may still be under way
		return statements.stream().filter((statement) -> StatementTrips.isAsked(statement.name())).toList();
	}

	@Override
	public Object[] changed(String text, Object[] arguments) {
		if (this.profiled.get() == null || !this.names.containsKey(text)) {
			return arguments;
		}
		Object[] changed = arguments.clone();
		changed[0] = "PROFILE " + text;
		return changed;
	}

	@Override
	public Result result(String text, Result result) {
		List<ProfiledStatement> statements = this.profiled.get();
		String name = this.names.get(text);
		if (statements == null || name == null) {
			return result;
		}
		return WatchedDriver.listed(result, (listed, rows) -> {
			if (listed.consume().hasProfile()) {
				statements.add(new ProfiledStatement(name, listed.consume().profile()));
			}
			return rows;
		});
	}

}
