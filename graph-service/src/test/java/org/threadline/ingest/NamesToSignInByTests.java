package org.threadline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadline.BesideOthers;
import org.threadline.OnEveryRelease;
import org.threadline.cypher.Command;
import org.threadline.ingest.LoadReport.SetAside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.ingest.AFeed.aFeed;
import static org.threadline.ingest.AFeed.anotherFeed;

/**
 * A subject signs in by the name that a row about them gives, for as long as it gives it:
 * whoever was taken for a parent by mistake reads the child's record no longer once the
 * feed is put right.
 */
@OnEveryRelease
@BesideOthers
class NamesToSignInByTests {

	private static final Command FIND_SUBJECT = Command.named("identity/find-subject");

	private static final String NHS = "9991047255";

	private static final String NEXT_DAY = "2026-11-17T02:00:00Z";

	private static final String THE_DAY_AFTER = "2026-11-18T02:00:00Z";

	private final TestGraph graph = TestGraph.empty();

	@TempDir
	private Path feeds;

	@Test
	void theRowThatGaveANameTakesItBack() {
		this.graph.load(aFeed().withAdult("A1", "sign_in", "parent").in(this.feeds));
		assertThat(whoSignsInBy("parent")).isPresent();

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY).withAdult("A1").in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(whoSignsInBy("parent")).isEmpty();
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aRowThatReplacesTheOneThatGaveANameTakesItBack() {
		this.graph.load(aFeed().withAdult("A1", "sign_in", "parent").in(this.feeds));
		this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A1", "sign_in", "parent")
			.withAdult("A2", "replaces", "A1")
			.in(this.feeds));
		assertThat(whoSignsInBy("parent")).isEmpty();
	}

	@Test
	void aRowOfAnotherSourceWithoutANameTakesNothing() {
		aFeed().withAdult("A1", "nhs_number", NHS, "sign_in", "parent").in(this.feeds);
		anotherFeed("health").withAdult("H1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(whoSignsInBy("parent")).isPresent();

		anotherFeed("health").extractedAt(NEXT_DAY)
			.withAdult("H1", "nhs_number", NHS, "family_name", "Ashton")
			.in(this.feeds);
		assertThat(this.graph.load(this.feeds).superseded()).isOne();

		assertThat(whoSignsInBy("parent")).isPresent();
	}

	@Test
	void aNameThatTwoSourcesGaveGoesWhenBothHaveTakenItBack() {
		aFeed().withAdult("A1", "nhs_number", NHS, "sign_in", "parent").in(this.feeds);
		anotherFeed("health").withAdult("H1", "nhs_number", NHS, "sign_in", "parent").in(this.feeds);
		this.graph.load(this.feeds);

		anotherFeed("health").extractedAt(NEXT_DAY).withAdult("H1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(whoSignsInBy("parent")).isPresent();

		aFeed().extractedAt(NEXT_DAY).withAdult("A1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(whoSignsInBy("parent")).isEmpty();
	}

	@Test
	void ofTwoNamesTheNewerCountsAndThenTheOneThatIsLeft() {
		aFeed().withAdult("A1", "nhs_number", NHS, "sign_in", "parent").in(this.feeds);
		this.graph.load(this.feeds);
		anotherFeed("health").extractedAt(NEXT_DAY)
			.withAdult("H1", "nhs_number", NHS, "sign_in", "carer")
			.in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(whoSignsInBy("carer")).isPresent();
		assertThat(whoSignsInBy("parent")).isEmpty();

		anotherFeed("health").extractedAt(THE_DAY_AFTER).withAdult("H1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		assertThat(whoSignsInBy("carer")).isEmpty();
		assertThat(whoSignsInBy("parent")).isPresent();
	}

	@Test
	void aNameMovesToTheRightAdultInOneDelivery() {
		this.graph.load(aFeed().withAdult("A1", "given_name", "Wrong", "sign_in", "parent").in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A1", "given_name", "Wrong")
			.withAdult("A2", "given_name", "Right", "sign_in", "parent")
			.in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(whoSignsInBy("parent")).contains("Right Ashdown");
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aNameMovesWhicheverOfTheTwoRowsComesFirst() {
		this.graph.load(aFeed().withAdult("A2", "given_name", "Right")
			.withAdult("A1", "given_name", "Wrong", "sign_in", "parent")
			.in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A2", "given_name", "Right", "sign_in", "parent")
			.withAdult("A1", "given_name", "Wrong")
			.in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(whoSignsInBy("parent")).contains("Right Ashdown");
	}

	@Test
	void aNameMovesAsSoonAsACorrectionOfTheSameDeliveryTakesItBack() {
		LoadReport report = this.graph.load(aFeed().withAdult("A1", "given_name", "Wrong", "sign_in", "parent")
			.withAdult("A2", "given_name", "Right", "sign_in", "parent")
			.withAdult("A3", "given_name", "Wrong", "replaces", "A1")
			.withAdult("A4", "given_name", "Righter", "sign_in", "parent", "replaces", "A2")
			.in(this.feeds));
		assertThat(report.setAside()).isEmpty();
		assertThat(whoSignsInBy("parent")).contains("Righter Ashdown");
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void twoAdultsChangeTheirNamesForEachOthers() {
		this.graph.load(aFeed().withAdult("A1", "given_name", "Mother", "sign_in", "father")
			.withAdult("A2", "given_name", "Father", "sign_in", "mother")
			.in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A1", "given_name", "Mother", "sign_in", "mother")
			.withAdult("A2", "given_name", "Father", "sign_in", "father")
			.in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(whoSignsInBy("mother")).contains("Mother Ashdown");
		assertThat(whoSignsInBy("father")).contains("Father Ashdown");
	}

	@Test
	void aNameThatIsNotTakenBackStaysWhereItIs() {
		this.graph.load(aFeed().withAdult("A1", "given_name", "First", "sign_in", "parent").in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A1", "given_name", "First", "sign_in", "parent")
			.withAdult("A2", "sign_in", "parent")
			.in(this.feeds));

		assertThat(report.setAside()).singleElement().satisfies((row) -> {
			assertThat(row.reference()).isEqualTo("A2");
			assertThat(row.column()).isEqualTo("sign_in");
		});
		assertThat(whoSignsInBy("parent")).contains("First Ashdown");
	}

	@Test
	void aNameDoesNotMoveWhenTheRowThatWouldTakeItBackIsSetAside() {
		this.graph.load(aFeed().withAdult("A0")
			.withAdult("A1", "given_name", "First", "sign_in", "parent")
			.withAdult("A2", "sign_in", "carer")
			.in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withAdult("A0")
			.withAdult("A1", "given_name", "First", "sign_in", "carer")
			.withAdult("A2", "sign_in", "carer")
			.withAdult("A3", "sign_in", "parent")
			.in(this.feeds));

		assertThat(report.setAside()).extracting(SetAside::reference).containsExactlyInAnyOrder("A1", "A3");
		assertThat(whoSignsInBy("parent")).contains("First Ashdown");
		assertThat(this.graph.violations()).isEmpty();
	}

	@Test
	void aNameOfAPractitionerMovesToAnother() {
		this.graph.load(aFeed().withPost("first", "agency", "basic", "sign_in", "worker")
			.withPost("second", "agency", "basic")
			.in(this.feeds));

		LoadReport report = this.graph.load(aFeed().extractedAt(NEXT_DAY)
			.withPost("first", "agency", "basic")
			.withPost("second", "agency", "basic", "sign_in", "worker")
			.in(this.feeds));

		assertThat(report.setAside()).isEmpty();
		assertThat(this.graph.value("MATCH (practitioner:Practitioner {signIn: 'worker'}) RETURN practitioner.code"))
			.isEqualTo("pr-second");
	}

	@Test
	void aNameFromATimeWhenItsRowWasNotKeptIsTakenBackToo() throws IOException {
		this.graph.load(aFeed().withAdult("A1", "sign_in", "parent").in(this.feeds));
		String digest = this.graph.digest();
		comeFromBefore();
		assertThat(this.graph.digest()).isEqualTo(digest);

		this.graph.load(aFeed().extractedAt(NEXT_DAY).withAdult("A1").in(this.feeds));

		assertThat(whoSignsInBy("parent")).isEmpty();
	}

	@Test
	void aNameOfWhichNobodyKnowsWhoGaveItGoesWithTheNextChangeWithoutIt() throws IOException {
		aFeed().withAdult("A1", "nhs_number", NHS, "sign_in", "parent").in(this.feeds);
		anotherFeed("health").withAdult("H1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);
		comeFromBefore();
		assertThat(whoSignsInBy("parent")).isPresent();

		aFeed().extractedAt(NEXT_DAY).withAdult("A1", "nhs_number", NHS).in(this.feeds);
		this.graph.load(this.feeds);

		assertThat(whoSignsInBy("parent")).isEmpty();
	}

	private void comeFromBefore() throws IOException {
		this.graph.run("MATCH (row:SourceRow) REMOVE row.signIn");
		this.graph.run(Files.readString(Path.of("../cypher/schema/V017__sign_ins_are_given.cypher")));
	}

	private Optional<String> whoSignsInBy(String name) {
		return this.graph.run(FIND_SUBJECT.text(), Map.of("signIn", name))
			.stream()
			.map((found) -> (String) found.get("name"))
			.findFirst();
	}

}
