package org.threadline;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.threadline.ingest.AFeed;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether an address is disputed is told from what is shown: a refuge that only one
 * source knows of must not be told by a dispute.
 */
@RunningService
class DisputedAddressTests {

	@Autowired
	private GraphQlCaller service;

	@Autowired
	private OwnChildren children;

	@Test
	void aHiddenHomeDisputesNothing() {
		String child = childWithTwoHomes("undisputed", "9990000042", LocalDate.of(2013, 2, 3), "saltmarsh-refuge",
				"RESTRICTED");
		assertThat(disputed(child)).containsExactly(false);
	}

	@Test
	void aHomeThatIsShownDisputes() {
		String child = childWithTwoHomes("disputed", "9990000050", LocalDate.of(2013, 2, 4), "northmoor-social-care",
				"STANDARD");
		assertThat(disputed(child)).containsExactly(true);
	}

	/** One source may well know of two homes; another knows of a third. */
	private String childWithTwoHomes(String source, String nhsNumber, LocalDate born, String agency,
			String sensitivity) {
		String[] who = { "agency_ref", "northmoor-social-care", "given_name", "Own", "family_name", "Quillfeather",
				"date_of_birth", born.toString(), "nhs_number", nhsNumber };
		this.children.load(AFeed.anotherFeed(source + "-one")
			.withChild("C1", who)
			.withRow("residences.csv", "first", "agency_ref", "northmoor-social-care", "line_1", "1 Mill Lane")
			.withRow("residences.csv", "second", "agency_ref", "northmoor-social-care", "line_1", "2 Mill Lane"));
		this.children.load(AFeed.anotherFeed(source + "-other")
			.withChild("C1", who)
			.withRow("residences.csv", "third", "agency_ref", agency, "sensitivity", sensitivity, "line_1",
					"3 Hidden Place"));
		return this.service.open("manager", "Own", "Quillfeather", born);
	}

	private List<Boolean> disputed(String child) {
		return this.service.ask("manager", "{ child(id: \"" + child + "\") { basicDetails { addressDisputed } } }")
			.read("$..addressDisputed");
	}

}
