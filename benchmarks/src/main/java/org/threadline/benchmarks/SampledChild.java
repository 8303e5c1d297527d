package org.threadline.benchmarks;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A child who is asked about.
 *
 * @param id the child's id
 * @param familyName a family name on record
 * @param dateOfBirth a day of birth on record
 * @param until the last day whose events are asked for, or null for all
 */
record SampledChild(String id, String familyName, LocalDate dateOfBirth, @Nullable LocalDate until) {

	SampledChild until(LocalDate day) {
		return new SampledChild(this.id, this.familyName, this.dateOfBirth, day);
	}

}
