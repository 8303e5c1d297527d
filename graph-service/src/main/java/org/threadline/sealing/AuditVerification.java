package org.threadline.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.threadline.cypher.CheckStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.Row;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Looks whether the audit is as it was sealed: each block against its entries and the
 * block before, and the chain against the checkpoints outside the database. It may run
 * beside services that go on sealing. Whoever changed something may have left anything:
 * nothing is taken for what it should be.
 */
@Component
@EnableConfigurationProperties(SealingSettings.class)
public class AuditVerification {

	private static final CheckStatement READ_CHAIN = CheckStatement.named("read-audit-chain");

	private static final CheckStatement READ_BLOCKS = CheckStatement.named("read-audit-blocks");

	private static final CheckStatement COUNT_WAITING = CheckStatement.named("count-waiting-entries");

	private static final CheckStatement FIND_STRAY_ENTRIES = CheckStatement.named("find-stray-entries");

	private static final CheckStatement FIND_STRAY_BLOCKS = CheckStatement.named("find-stray-blocks");

	private static final int STRAYS_AT_ONCE = 1000;

	private static final int LOOKS = 10;

	/**
	 * Nothing was sealed yet, or the chain was taken away: what witnesses say tells
	 * which.
	 */
	private static final ChainEnd NO_CHAIN = new ChainEnd("", 0, 0, "");

	private final GraphTransactions graph;

	private final SealingSettings settings;

	private final Clock clock;

	AuditVerification(GraphTransactions graph, SealingSettings settings, Clock clock) {
		this.graph = graph;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Looks at all there is.
	 * @param folder where the checkpoints are, of all processes that ever sealed
	 * @return what was found
	 * @throws SealingMisconfiguredException when there is no such folder
	 */
	public Verified verify(Path folder) {
		// before the chain: what is witnessed meanwhile may be of blocks not read here
		CheckpointFolder checkpoints = CheckpointFolder.read(folder, this.settings::trusts);
		List<Row> chains = read(READ_CHAIN);
		ChainEnd end = chains.stream().flatMap((chain) -> ChainEnd.of(chain).stream()).findFirst().orElse(NO_CHAIN);
		Map<Boolean, List<SignedCheckpoint>> ofThisChain = checkpoints.checkpoints()
			.stream()
			.collect(Collectors
				.partitioningBy((witness) -> witness.checkpoint().chainEnd().chainId().equals(end.chainId())));
		ChainWalk walk = new ChainWalk(end, ofThisChain.getOrDefault(true, List.of()));
		walk.walk(this::readBlocks);
		Row waiting = countWaiting();
		Optional<Instant> waitingSince = Optional.ofNullable(waiting.momentOrNull("since"));

		List<String> faults = new ArrayList<>(checkpoints.faults());
		if (!chains.isEmpty() && end.equals(NO_CHAIN)) {
			faults.add("The chain is not as sealing leaves it, and was not looked at");
		}
		ofThisChain.getOrDefault(false, List.of())
			.stream()
			.findFirst()
			.ifPresent((other) -> faults
				.add(other.told() + " of another chain: it is of another database, or the chain was begun anew"));
		faults.addAll(walk.faults());
		findStrays(FIND_STRAY_ENTRIES, "id", faults,
				(id) -> "Entry " + id + " neither waits to be sealed nor is in a block of the chain");
		findStrays(FIND_STRAY_BLOCKS, "number", faults, (number) -> "Block " + number + " is not in the chain");
		walk.unwitnessedSince()
			.filter(this::isTooLongAgo)
			.ifPresent((since) -> faults.add(
					"No checkpoint is of block " + (walk.witnessedUpTo() + 1) + " or a later one, and it was sealed at "
							+ since + ": nothing but the chain itself says that it was not written anew"));
		waitingSince.filter(this::isTooLongAgo)
			.ifPresent((since) -> faults.add("Entries wait to be sealed since " + since
					+ ": start a service, or look in its log why it does not seal them"));
		if (waiting.number("sinceNone") > 0) {
			faults
				.add("Entries that wait since no moment, or since one that lies ahead: " + waiting.number("sinceNone"));
		}
		return new Verified(end.blocks(), walk.entries(), waiting.number("waiting"), waitingSince, checkpoints.files(),
				checkpoints.countedByKey(), walk.witnessedUpTo(), faults);
	}

	private boolean isTooLongAgo(Instant moment) {
		return moment.plus(this.settings.longestWaiting()).isBefore(this.clock.instant());
	}

	private List<StoredBlock> readBlocks(long from, long to) {
		return this.graph.read((statements) -> statements.run(READ_BLOCKS, Map.of("from", from, "to", to)))
			.stream()
			.flatMap((row) -> StoredBlock.of(row).stream())
			.toList();
	}

	/** Clocks of several machines may differ by some seconds. */
	private Row countWaiting() {
		ZonedDateTime latest = this.clock.instant().plus(this.settings.longestWaiting()).atZone(ZoneOffset.UTC);
		return this.graph.read((statements) -> statements.run(COUNT_WAITING, Map.of("latest", latest))).getFirst();
	}

	/**
	 * Twice: one that is sealed meanwhile is a stray to no more than one look. Those may
	 * be as many as one look gives, and then they hide others.
	 */
	private void findStrays(CheckStatement statement, String name, List<String> faults, UnaryOperator<String> told) {
		for (int look = 0; look < LOOKS; look++) {
			Map<String, String> strays = strays(statement, name);
			boolean mayHideOthers = strays.size() == STRAYS_AT_ONCE;
			if (!strays.isEmpty()) {
				strays.keySet().retainAll(strays(statement, name).keySet());
			}
			if (!strays.isEmpty() || !mayHideOthers) {
				strays.values().stream().map(told).forEach(faults::add);
				return;
			}
		}
		faults.add("So much is being sealed that what is not in the chain cannot be told from it: look again later");
	}

	private Map<String, String> strays(CheckStatement statement, String name) {
		return this.graph.read((statements) -> statements.run(statement, Map.of("limit", STRAYS_AT_ONCE)))
			.stream()
			.collect(Collectors.toMap((stray) -> stray.text("node"),
					(stray) -> Optional.ofNullable(stray.textOrNull(name)).orElse("of no " + name), (one, other) -> one,
					TreeMap::new));
	}

	private List<Row> read(CheckStatement statement) {
		return this.graph.read((statements) -> statements.run(statement, Map.of()));
	}

}
