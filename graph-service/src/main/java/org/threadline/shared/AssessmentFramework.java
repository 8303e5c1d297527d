package org.threadline.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The Assessment Framework for England: the dimensions in which needs and strengths of a
 * child are described, in the order of the framework.
 *
 * @param dimensions all dimensions of all three domains
 */
public record AssessmentFramework(List<Dimension> dimensions) {

	private static final String FILE = "/assessment-framework.csv";

	public AssessmentFramework {
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * Reads the framework that comes with the service.
	 * @return the framework
	 */
	public static AssessmentFramework ofEngland() {
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(AssessmentFramework.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
			return new AssessmentFramework(CSVFormat.DEFAULT.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.setCommentMarker('#')
				.get()
				.parse(reader)
				.stream()
				.map(Dimension::of)
				.toList());
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The assessment framework cannot be read", failure);
		}
	}

	/**
	 * The dimensions of a domain.
	 * @param domain the domain
	 * @return its dimensions in the order of the framework
	 */
	public List<Dimension> dimensionsOf(AssessmentDomain domain) {
		return this.dimensions.stream().filter((dimension) -> dimension.domain() == domain).toList();
	}

	/**
	 * Finds a dimension of a domain.
	 * @param domain the domain
	 * @param code the code of the dimension
	 * @return the dimension, or empty when the domain has none of that code
	 */
	public Optional<Dimension> dimension(AssessmentDomain domain, String code) {
		return dimensionsOf(domain).stream().filter((dimension) -> dimension.code().equals(code)).findFirst();
	}

	/**
	 * One dimension.
	 *
	 * @param domain the domain it belongs to
	 * @param code its code, unique over all domains
	 * @param label how it is named on screen
	 */
	public record Dimension(AssessmentDomain domain, String code, String label) {

		private static Dimension of(CSVRecord row) {
			return new Dimension(AssessmentDomain.valueOf(row.get("domain")), row.get("code"), row.get("label"));
		}

	}

}
