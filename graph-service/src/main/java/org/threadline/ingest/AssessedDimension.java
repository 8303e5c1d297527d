package org.threadline.ingest;

import java.util.stream.Collectors;

import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.AssessmentFramework;
import org.threadline.shared.AssessmentFramework.Dimension;

/**
 * The dimension of the Assessment Framework in which a row describes somebody.
 */
final class AssessedDimension {

	private static final AssessmentFramework FRAMEWORK = AssessmentFramework.ofEngland();

	private AssessedDimension() {
	}

	/**
	 * Finds the dimension a row names.
	 * @throws RowRefusal when its domain has no such dimension
	 */
	static Dimension of(FeedRow row) {
		AssessmentDomain domain = AssessmentDomain.valueOf(row.text("domain"));
		return FRAMEWORK.dimension(domain, row.text("dimension"))
			.orElseThrow(() -> new RowRefusal("dimension", "expected a dimension of this domain: "
					+ FRAMEWORK.dimensionsOf(domain).stream().map(Dimension::code).collect(Collectors.joining(", "))));
	}

}
