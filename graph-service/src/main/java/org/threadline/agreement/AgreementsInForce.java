package org.threadline.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.threadline.audit.AuditEntry;
import org.threadline.audit.AuditEntry.Kind;
import org.threadline.audit.AuditLog;
import org.threadline.cypher.Command;
import org.threadline.graph.GraphTransactions;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.PolicyPack;
import org.threadline.visibility.PolicyPackReader;
import org.threadline.visibility.SharingAgreements;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Keeps the policy packs that are put in force in the graph, with their validity, and
 * makes the scopes that reads need. A scope is of one pack wholly, whatever is put in
 * force meanwhile.
 */
@Component
public class AgreementsInForce {

	private static final Command KEEP = Command.named("agreement/keep-agreement");

	private static final Command LIST = Command.named("agreement/list-agreements");

	private static final String PUT_IN_FORCE = "putAgreementInForce";

	private final Clock clock;

	private final GraphTransactions graph;

	private final AuditLog log;

	private volatile SharingAgreements agreements;

	AgreementsInForce(ConfiguredAgreement configured, GraphTransactions graph, AuditLog log, Clock clock) {
		this.clock = clock;
		this.graph = graph;
		this.log = log;
		this.agreements = kept(configured.pack());
	}

	/**
	 * Puts an agreement in force from now on, for whoever asks for a scope after this:
	 * all of it or nothing, together with its audit entry. The one in force changes
	 * nothing.
	 * @param pack the agreement
	 */
	void putInForce(PolicyPack pack) {
		this.agreements = kept(pack);
	}

	private SharingAgreements kept(PolicyPack pack) {
		Instant now = this.clock.instant();
		return this.graph.write((statements) -> {
			statements
				.run(KEEP,
						Map.of("hash", pack.hash(), "name", pack.name(), "text", pack.text(), "now",
								now.atZone(ZoneOffset.UTC)))
				.forEach((former) -> this.log.write(statements, List.of(AuditEntry.ofService(Kind.AGREEMENT,
						PUT_IN_FORCE, now, hashes(former.text("formerHash"), pack.hash())))));
			return new SharingAgreements(statements.run(LIST, Map.of())
				.stream()
				.map((row) -> new SharingAgreements.InForce(row.moment("since"),
						PolicyPackReader.readKept(row.text("name"), row.text("text"))))
				.toList());
		});
	}

	/** The first agreement follows none. */
	private static List<String> hashes(String former, String hash) {
		return former.isEmpty() ? List.of(hash) : List.of(former, hash);
	}

	/**
	 * Puts on record that an agreement was not put in force, because it cannot be used.
	 * @param hash the hash of what its file holds
	 */
	void refuse(String hash) {
		this.log.await(this.log.commit(List.of(AuditEntry.ofService(Kind.REFUSAL, PUT_IN_FORCE, this.clock.instant(),
				List.of(current().hash(), hash)))));
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
