package org.threadline.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.ingest.TestGraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is on record is sealed: each entry once, in blocks that follow each other, and
 * each process witnesses where they end.
 */
@OnEveryRelease
@BesideOthers
class SealingTests {

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path folder;

	private SealedAudit audit;

	@BeforeEach
	void anAudit() {
		this.audit = new SealedAudit(this.graph, this.folder);
	}

	@Test
	void whatIsOnRecordIsSealedAndWitnessed() {
		AuditSealer sealer = this.audit.aSealer();
		this.audit.record(3);
		sealer.sealWaiting();
		this.audit.record(2);
		sealer.sealWaiting();

		Verified verified = this.audit.verify();

		assertThat(verified.faults()).isEmpty();
		assertThat(verified).returns(2L, Verified::blocks)
			.returns(5L, Verified::entries)
			.returns(0L, Verified::waiting)
			.returns(Optional.empty(), Verified::waitingSince)
			.returns(2L, Verified::witnessedUpTo);
		assertThat(verified.checkpoints().values()).containsExactly(2L);
		assertThat(this.graph.run(
				"MATCH (entry:AuditEntry) RETURN entry.block AS block, count(*) AS entries, count(entry.waitingSince) AS waiting ORDER BY block"))
			.extracting(Object::toString)
			.containsExactly("{block=1, entries=3, waiting=0}", "{block=2, entries=2, waiting=0}");
	}

	@Test
	void whatIsNotSealedYetIsTold() {
		AuditSealer sealer = this.audit.aSealer();
		this.audit.record(1);
		sealer.sealWaiting();
		this.audit.record(2);

		Verified verified = this.audit.verify();

		assertThat(verified.faults()).isEmpty();
		assertThat(verified).returns(1L, Verified::entries)
			.returns(2L, Verified::waiting)
			.returns(Optional.of(SealedAudit.NOW.plusMillis(1)), Verified::waitingSince);
	}

	@Test
	void moreThanABlockTakesIsSealedInSeveral() {
		this.audit.record(2001);
		this.audit.aSealer().sealWaiting();

		assertThat(this.audit.verify()).returns(3L, Verified::blocks)
			.returns(2001L, Verified::entries)
			.returns(3L, Verified::witnessedUpTo)
			.returns(List.of(), Verified::faults);
	}

	@Test
	void asManyAsABlockTakesAreSealedInOne() {
		this.audit.record(1000);
		this.audit.aSealer().sealWaiting();

		assertThat(this.audit.verify()).returns(1L, Verified::blocks).returns(List.of(), Verified::faults);
	}

	@Test
	void moreBlocksThanAreReadAtOnceAreVerified() {
		AuditSealer sealer = this.audit.aSealer();
		for (int block = 0; block < 101; block++) {
			this.audit.record(1);
			sealer.sealWaiting();
		}
		assertThat(this.audit.verify()).returns(101L, Verified::entries).returns(List.of(), Verified::faults);
		this.graph.run("MATCH (entry:AuditEntry {block: 51}) SET entry.childId = 'another'");
		assertThat(this.audit.verify().faults())
			.containsExactly("Block 51 is not as it was sealed: an entry in it was changed, or the block was");
	}

	@Test
	void whereNothingIsOnRecordNothingIsSealedOrWitnessed() throws IOException {
		this.audit.aSealer().sealWaiting();

		assertThat(this.audit.verify()).returns(0L, Verified::blocks)
			.returns(0, Verified::files)
			.returns(List.of(), Verified::faults);
		assertThat(files()).isEmpty();
	}

	@Test
	void whereNothingIsNewNothingIsWitnessedAgain() {
		AuditSealer sealer = this.audit.aSealer();
		this.audit.record(1);
		sealer.sealWaiting();
		sealer.sealWaiting();
		assertThat(this.audit.verify().checkpoints().values()).containsExactly(1L);
	}

	@Test
	void aProcessWitnessesWhatAnotherSealed() throws IOException {
		AuditSealer first = this.audit.aSealer();
		AuditSealer second = this.audit.aSealer();
		this.audit.record(2);
		first.sealWaiting();
		second.sealWaiting();

		assertThat(files()).hasSize(2);
		Verified verified = this.audit.verify();
		assertThat(verified.faults()).isEmpty();
		assertThat(verified.checkpoints().values()).containsExactly(1L, 1L);
	}

	@Test
	void twoThatSealAtTheSameTimeSealEachEntryOnce() throws Exception {
		List<AuditSealer> sealers = List.of(this.audit.aSealer(), this.audit.aSealer());
		try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
			for (int round = 0; round < 20; round++) {
				this.audit.record(30);
				List<Future<?>> sealing = new ArrayList<>();
				for (AuditSealer sealer : sealers) {
					sealing.add(processes.submit(sealer::sealWaiting));
				}
				for (Future<?> one : sealing) {
					one.get();
				}
			}
		}
		Verified verified = this.audit.verify();
		assertThat(verified.faults()).isEmpty();
		assertThat(verified).returns(600L, Verified::entries)
			.returns(0L, Verified::waiting)
			.returns(20L, Verified::blocks);
	}

	@Test
	void whatWaitsIsSealedAgainAndAgain() {
		SealingSchedule schedule = scheduled(Duration.ofMillis(50));
		schedule.start();
		for (long recorded = 1; recorded <= 3; recorded++) {
			this.audit.record(1);
			waitForBlocks(recorded);
		}
		schedule.stop();
		assertThat(schedule.isRunning()).isFalse();
		assertThat(this.audit.verify()).returns(3L, Verified::entries).returns(List.of(), Verified::faults);
	}

	private void waitForBlocks(long blocks) {
		Instant end = Instant.now().plusSeconds(60);
		while (this.graph.count("(:AuditBlock)") < blocks) {
			assertThat(Instant.now()).as("blocks are sealed again and again").isBefore(end);
		}
	}

	@Test
	void aSealingThatFailsInWhateverWayIsNotTheLast() {
		AtomicBoolean failed = new AtomicBoolean();
		Clock failingOnce = new Clock() {
			@Override
			public Instant instant() {
				if (failed.compareAndSet(false, true)) {
					throw new OutOfMemoryError("as if");
				}
				return SealedAudit.NOW;
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}
		};
		this.audit.record(1);
		SealingSchedule schedule = scheduled(this.audit.aSealer(failingOnce), Duration.ofMillis(50));
		schedule.start();
		waitForBlocks(1);
		schedule.stop();
		assertThat(failed).isTrue();
		assertThat(this.audit.verify()).returns(1L, Verified::entries).returns(List.of(), Verified::faults);
	}

	@Test
	void itIsSealedEveryWhileOrTheServiceDoesNotStart() {
		assertThatExceptionOfType(SealingMisconfiguredException.class).isThrownBy(() -> scheduled(Duration.ZERO))
			.withMessage("The audit cannot be sealed every PT0S");
	}

	@Test
	void whatWaitsIsSealedWhenAServiceEnds() {
		SealingSchedule schedule = scheduled(Duration.ofDays(1));
		schedule.start();
		this.audit.record(1);
		schedule.stop();
		assertThat(this.audit.verify()).returns(1L, Verified::entries).returns(0L, Verified::waiting);
	}

	private SealingSchedule scheduled(Duration every) {
		return scheduled(this.audit.aSealer(), every);
	}

	private static SealingSchedule scheduled(AuditSealer sealer, Duration every) {
		return new SealingSchedule(sealer, new SealingSettings(every, "", "", List.of()));
	}

	@Test
	void whatIsNotSealedInTimeIsAFault() {
		this.audit.record(1);
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(60)).faults()).isEmpty();
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(61)).faults()).containsExactly(
				"Entries wait to be sealed since 2026-11-20T09:00:00.123456Z: start a service, or look in its log why it does not seal them");
	}

	@Test
	void whatIsNotWitnessedInTimeIsAFaultUntilItIs() throws IOException {
		AuditSealer sealer = this.audit.aSealer();
		this.audit.record(1);
		Files.delete(this.folder);
		sealer.sealWaiting();
		Files.createDirectory(this.folder);
		assertThat(this.audit.verify().faults()).isEmpty();
		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(61)).faults()).containsExactly(
				"No checkpoint is of block 1 or a later one, and it was sealed at 2026-11-20T09:00:00.123456Z: nothing but the chain itself says that it was not written anew");

		sealer.sealWaiting();

		assertThat(this.audit.verify(SealedAudit.NOW.plusSeconds(61))).returns(1L, Verified::witnessedUpTo)
			.returns(List.of(), Verified::faults);
	}

	@Test
	void checkpointsGoOnInANewFileWhereOneWasTakenAway() throws IOException {
		AuditSealer sealer = this.audit.aSealer();
		this.audit.record(1);
		sealer.sealWaiting();
		this.audit.record(1);
		sealer.sealWaiting();
		Path elsewhere = Files.move(files().getFirst(), this.folder.resolve("gathered"));
		this.audit.record(1);
		sealer.sealWaiting();
		this.audit.record(1);
		sealer.sealWaiting();

		assertThat(this.audit.verify()).returns(4L, Verified::witnessedUpTo).returns(List.of(), Verified::faults);
		Files.move(elsewhere, this.folder.resolve("gathered" + CheckpointFile.ENDING));
		assertThat(this.audit.verify().checkpoints().values()).containsExactly(4L);
		assertThat(this.audit.verify().faults()).isEmpty();
	}

	@Test
	void whatWasOnRecordBeforeThereWereBlocksIsSealedAsItIs() throws IOException {
		this.audit.record(3);
		this.audit.aSealer().sealWaiting();
		this.graph.run("CREATE (:AuditEntry {id: 'of before', at: datetime('2025-01-01T00:00:00Z')})");
		assertThat(this.audit.verify().faults()).hasSize(1);

		String migration = Files.readString(Path.of("../cypher/schema/V024__earlier_entries_wait.cypher"));
		try (Session session = this.graph.part(Driver.class).session()) {
			session.run(migration.replace(";", "")).consume();
		}

		assertThat(this.audit.verify(Instant.now())).returns(1L, Verified::waiting)
			.returns(List.of(), Verified::faults);
		this.audit.aSealer().sealWaiting();
		assertThat(this.audit.verify()).returns(4L, Verified::entries).returns(List.of(), Verified::faults);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.toList();
		}
	}

}
