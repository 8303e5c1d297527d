package org.threadline.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFileTests {

	private static final String FIRST = "consent_ref,person_ref,agency_ref,category,shared_with,decision,given_by,how,ground,filed_at,obtained_by_post_ref,valid_from,valid_to,recorded_at,replaces";

	@Test
	void sendersLeaveOffWhatWasAddedAfterTheirTime() {
		for (String header : new String[] { FIRST, FIRST + ",ground_id", FIRST + ",ground_id,sensitivity" }) {
			assertThat(FeedFile.CONSENTS.columnsUnder(header)).get()
				.satisfies((columns) -> assertThat(columns).hasSize(header.split(",").length));
		}
	}

	@Test
	void nothingInBetweenIsLeftOff() {
		assertThat(FeedFile.CONSENTS.columnsUnder(FIRST + ",sensitivity")).isEmpty();
		assertThat(FeedFile.CONSENTS.columnsUnder(FIRST.replace(",replaces", ""))).isEmpty();
	}

}
