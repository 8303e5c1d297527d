package org.threadline;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody is answered from a part of the records: what a bulk load that was cut off leaves
 * behind is no database to start on. Nor does it leave behind what it had written down.
 */
@Tag("slow")
@BesideOthers
class KilledBulkLoadTests {

	private static final String FEEDS = "../seed-data/feeds";

	@TempDir
	private Path data;

	@Test
	void nothingStartsOnABulkLoadThatWasKilledOnceItHadImported() throws Exception {
		try (ServiceProcess load = ServiceProcess.job(this.data, "bulk-load", FEEDS)) {
			load.lineThat((line) -> line.startsWith("importing: "));
			load.kill();
		}

		try (ServiceProcess service = ServiceProcess.start(this.data)) {
			assertThat(service.printedUntilItEnds()).anyMatch((line) -> line.contains("holds a part only"))
				.anyMatch((line) -> line.contains("Empty that folder and start the bulk load again"));
			assertThat(service.ended()).isOne();
		}
		try (ServiceProcess again = ServiceProcess.job(this.data, "load", FEEDS)) {
			assertThat(again.printedUntilItEnds()).anyMatch((line) -> line.contains("holds a part only"));
			assertThat(again.ended()).isOne();
		}
	}

	@Test
	void whatWasWrittenDownIsDeletedWhenTheLoadIsToldToEnd() throws Exception {
		try (ServiceProcess load = ServiceProcess.job(this.data, "bulk-load", FEEDS)) {
			String line = load.lineThat((said) -> said.startsWith("Writing down what the feeds say"));
			load.stop();
			assertThat(Path.of(line.replaceAll(".* in (.*);.*", "$1"))).isAbsolute().doesNotExist();
		}
		assertThat(this.data.resolve("data")).as("nothing is imported").doesNotExist();
	}

}
