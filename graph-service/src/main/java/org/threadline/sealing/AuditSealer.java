package org.threadline.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.threadline.cypher.LoadStatement;
import org.threadline.graph.GraphTransactions;
import org.threadline.graph.GraphTransactions.Statements;
import org.threadline.graph.Row;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Seals what waits, whichever process put it on record: what one leaves behind that was
 * killed is sealed by the next. After each block it witnesses where the chain ends,
 * whoever sealed.
 */
@Component
@EnableConfigurationProperties(SealingSettings.class)
class AuditSealer {

	private static final Logger logger = LoggerFactory.getLogger(AuditSealer.class);

	private static final LoadStatement LOCK = LoadStatement.named("lock-audit-chain");

	private static final LoadStatement FIND_WAITING = LoadStatement.named("find-waiting-entries");

	private static final LoadStatement SEAL = LoadStatement.named("seal-entries");

	private static final int LARGEST_BLOCK = 1000;

	/** A process that hangs must not keep the others from sealing. */
	private static final Duration LONGEST = Duration.ofMinutes(1);

	private final GraphTransactions graph;

	private final Clock clock;

	private final CheckpointFile checkpoints;

	private @Nullable ChainEnd witnessed;

	AuditSealer(GraphTransactions graph, Clock clock, SealingSettings settings,
			@Value("${threadline.graph.embedded.folder:${THREADLINE_DATA:}}") String databaseFolder) {
		this.graph = graph;
		this.clock = clock;
		SigningKey key = settings.signingKeyFile().map(SigningKey::readFrom).orElseGet(SigningKey::make);
		this.checkpoints = new CheckpointFile(settings.checkpointFolder(databaseFolder), key);
		logger.info("Checkpoints of the audit are signed by the key {}{}", key.thumbprint(),
				settings.signingKeyFile().isPresent() ? "" : ", which was made for this start");
	}

	/**
	 * Seals all that waits. A failure leaves it waiting for the next time.
	 * @return whether all is sealed
	 */
	synchronized boolean sealWaiting() {
		try {
			for (boolean more = true; more;) {
				Sealing sealing = this.graph.write(LONGEST, this::sealBlock);
				witness(sealing.end());
				more = sealing.isFull();
			}
			return true;
		}
		catch (RuntimeException | Error failure) {
			// whatever it is, there has to be a next time
			logger.error("The audit could not be sealed", failure);
			return false;
		}
	}

	private Sealing sealBlock(Statements statements) {
		ChainEnd end = ChainEnd.of(statements.run(LOCK, Map.of()).getFirst()).orElseThrow();
		List<Row> waiting = statements.run(FIND_WAITING, Map.of("limit", LARGEST_BLOCK));
		if (waiting.isEmpty()) {
			return new Sealing(end, false);
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		Block block = Block.of(end.blocks() + 1, end.hash(), now,
				waiting.stream().map((found) -> found.row("entry")).toList());
		statements.run(SEAL,
				Map.of("block",
						Map.of("number", block.number(), "previousHash", block.previousHash(), "hash", block.hash(),
								"sealedAt", now.atZone(ZoneOffset.UTC), "entries", block.entries()),
						"nodes", waiting.stream().map((found) -> found.text("node")).toList()));
		return new Sealing(end.followedBy(block), block.entries() == LARGEST_BLOCK);
	}

	/** What cannot be witnessed now is witnessed with what comes after it. */
	private void witness(ChainEnd end) {
		if (end.blocks() == 0 || end.equals(this.witnessed)) {
			return;
		}
		try {
			this.checkpoints.add(end, this.clock.instant());
			this.witnessed = end;
		}
		catch (RuntimeException failure) {
			logger.error("No checkpoint of the audit could be written", failure);
		}
	}

	/** Where the chain ends then, and whether more may wait than one block takes. */
	private record Sealing(ChainEnd end, boolean isFull) {

	}

}
