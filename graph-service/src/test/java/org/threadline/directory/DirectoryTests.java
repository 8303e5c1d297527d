package org.threadline.directory;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadline.GraphQlCaller;
import org.threadline.GraphQlCaller.Answer;
import org.threadline.OwnChildren;
import org.threadline.RunningService;
import org.threadline.ingest.AFeed;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agencies are found by words of their names, so that a consent can name them.
 */
@RunningService
class DirectoryTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@ParameterizedTest
	@ValueSource(strings = { "alder bank", "Bank ALD", "álder", "  alder-bank school " })
	void anAgencyIsFoundByTheBeginningsOfWordsOfItsName(String words) {
		assertThat(names(words)).contains("Alder Bank School");
	}

	/** A number stands where a service may not be named. */
	@Test
	void itDoesNotSayWhoseANumberIs() {
		assertThat(
				this.service.ask("teacher", "{ directory(named: \"northmoor camhs\") { agencies { contactNumber } } }")
					.<List<String>>read("$.errors[*].extensions.code"))
			.containsExactly("INVALID_QUERY");
		assertThat(ask("teacher", "northmoor camhs").body()).contains("Northmoor CAMHS").doesNotContain("01632");
	}

	@Test
	void everyWordHasToBeThere() {
		assertThat(names("alder refuge")).isEmpty();
	}

	@Test
	void aRestrictedAgencyAndOneThatChoseNotToBeShownAreInNoDirectory() {
		this.children.load(AFeed.anotherFeed("directory")
			.withAgency("quiet-quillfeather", "name", "Quillfeather Quiet Clinic", "kind", "SEXUAL_HEALTH",
					"sensitivity", "SENSITIVE", "stub", "NOT_SHOWN", "area_ref", "")
			.withAgency("known-quillfeather", "name", "Quillfeather Known Clinic", "kind", "SEXUAL_HEALTH",
					"sensitivity", "SENSITIVE", "area_ref", ""));
		assertThat(names("quillfeather")).containsExactly("Quillfeather Known Clinic");
		assertThat(names("saltmarsh")).isEmpty();
		assertThat(ask("social.worker", "saltmarsh").body()).isEqualTo(ask("social.worker", "no such agency").body());
	}

	@Test
	void whereThereAreMoreThanCanBeShownItSaysSo() {
		AFeed feed = AFeed.anotherFeed("directory-many");
		for (int agency = 0; agency <= 20; agency++) {
			feed = feed.withAgency("thornbush-" + agency, "name", "Thornbush Club " + agency, "kind", "SCHOOL",
					"area_ref", "");
		}
		this.children.load(feed);
		assertThat(names("thornbush")).hasSize(20).isSorted();
		assertThat(ask("teacher", "thornbush").<Boolean>read("$.data.directory.more")).isTrue();
		assertThat(ask("teacher", "thornbush 20").<Boolean>read("$.data.directory.more")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", " * ", "~", "\"" })
	void tooLittleToLookForIsRefusedWithWhatToDo(String words) {
		assertThat(ask("teacher", words).<List<String>>read("$.errors[*].extensions.code"))
			.containsExactly("INVALID_INPUT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name:alder OR kind:refuge
			alder) OR (saltmarsh
			/salt.*/
			[a TO z]
			saltmarsh^9 alder~
			""")
	void whatMeansSomethingToTheIndexMeansNothingHere(String words) {
		Answer answer = ask("teacher", words);
		assertThat(answer.<List<?>>read("$.data.directory.agencies")).isEmpty();
		assertThat(answer.body()).doesNotContain("errors");
	}

	private List<String> names(String words) {
		return ask("social.worker", words).read("$..name");
	}

	private Answer ask(String user, String words) {
		return this.service.ask(user,
				"query($named: String!) { directory(named: $named) { agencies { id name kind } more } }",
				Map.of("named", words));
	}

}
