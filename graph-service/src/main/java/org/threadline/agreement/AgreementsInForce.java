package org.threadline.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SharingAgreements;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Keeps the policy pack of the settings in the graph with its validity, and makes the
 * scopes that reads need.
 */
@Component
public class AgreementsInForce {

	private static final Command KEEP = Command.named("agreement/keep-agreement");

	private static final Command LIST = Command.named("agreement/list-agreements");

	private final Clock clock;

	private final SharingAgreements agreements;

	AgreementsInForce(ConfiguredAgreement configured, GraphTransactions graph, Clock clock) {
		this.clock = clock;
		PolicyPack pack = configured.pack();
		this.agreements = graph.write((statements) -> {
			statements.run(KEEP, Map.of("hash", pack.hash(), "name", pack.name(), "text", pack.text(), "now",
					clock.instant().atZone(ZoneOffset.UTC)));
			return new SharingAgreements(statements.run(LIST, Map.of())
				.stream()
				.map((row) -> new SharingAgreements.InForce(row.moment("since"),
						PolicyPackReader.readKept(row.text("name"), row.text("text"))))
				.toList());
		});
	}

	/**
	 * The agreement in force now.
	 * @return the agreement
	 */
	public PolicyPack current() {
		return this.agreements.current();
	}

	/**
	 * What a viewer may be shown now.
	 * @param viewer who asks
	 * @return the scope
	 */
	public VisibleScope scopeFor(Viewer viewer) {
		return scopeFor(viewer, null);
	}

	/**
	 * What a viewer may be shown of what was known at a moment.
	 * @param viewer who asks
	 * @param asKnownAt the moment, or null for the present
	 * @return the scope
	 */
	public VisibleScope scopeFor(Viewer viewer, @Nullable Instant asKnownAt) {
		return this.agreements.scopeFor(viewer, this.clock.instant(), asKnownAt);
	}

}
