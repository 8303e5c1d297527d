package org.threadline.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Statements with many leaks in each, of which one at a time is switched on: planning a
 * statement takes the database hundreds of times as long as answering it. Planted itself
 * it is all of them with none switched on, which has to answer twins alike.
 */
final class SharedTexts implements Planted {

	/** The parameter that names the leak that is switched on. */
	static final String PARAMETER = "planted";

	/** The number of none. */
	static final int NONE = 0;

	private final List<ChangedFile> leaks;

	private final Map<String, String> statements;

	/**
	 * Puts leaks into the statements they change.
	 */
	SharedTexts(CypherFiles files, List<ChangedFile> leaks) {
		this.leaks = leaks;
		Map<String, String> texts = new HashMap<>();
		for (int place = 0; place < leaks.size(); place++) {
			String isOn = "$" + PARAMETER + " = " + (place + 1);
			ChangedFile leak = leaks.get(place);
			texts.put(leak.file(), leak.changed(texts.getOrDefault(leak.file(), files.text(leak.file())), isOn));
		}
		this.statements = files.changed(texts);
		for (int place = 0; place < leaks.size(); place++) {
			Set<String> holding = files.changed(Map.of(leaks.get(place).file(), texts.get(leaks.get(place).file())))
				.keySet();
			leaks.get(place)
				.sharing(place + 1,
						holding.stream().collect(Collectors.toMap((statement) -> statement, this.statements::get)));
		}
	}

	@Override
	public String text(String statement) {
		return isShared(statement) ? this.statements.getOrDefault(statement, statement) : statement;
	}

	@Override
	public Map<String, Value> parameters(String statement, Map<String, Value> parameters) {
		return isShared(statement) ? switched(parameters, NONE) : parameters;
	}

	/** Where none was sent what is planned already need not be planned once more. */
	private boolean isShared(String statement) {
		return this.leaks.stream().anyMatch((leak) -> leak.isSentIn(statement));
	}

	@Override
	public boolean isSent() {
		return this.leaks.stream().anyMatch(ChangedFile::isSent);
	}

	static Map<String, Value> switched(Map<String, Value> parameters, int number) {
		Map<String, Value> switched = new HashMap<>(parameters);
		switched.put(PARAMETER, Values.value(number));
		return switched;
	}

}
