package org.threadline.shared;

import org.junit.jupiter.api.Test;
import org.threadline.shared.AssessmentFramework.Dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadline.shared.AssessmentDomain.CHILD_DEVELOPMENT;
import static org.threadline.shared.AssessmentDomain.FAMILY_AND_ENVIRONMENT;
import static org.threadline.shared.AssessmentDomain.PARENTING_CAPACITY;

class AssessmentFrameworkTests {

	private final AssessmentFramework framework = AssessmentFramework.ofEngland();

	@Test
	void hasThreeDomainsAndTwentyDimensions() {
		assertThat(this.framework.dimensionsOf(CHILD_DEVELOPMENT)).hasSize(7);
		assertThat(this.framework.dimensionsOf(PARENTING_CAPACITY)).hasSize(6);
		assertThat(this.framework.dimensionsOf(FAMILY_AND_ENVIRONMENT)).hasSize(7);
		assertThat(this.framework.dimensions()).extracting(Dimension::code).doesNotHaveDuplicates().hasSize(20);
	}

	@Test
	void findsADimensionInItsOwnDomainOnly() {
		assertThat(this.framework.dimension(PARENTING_CAPACITY, "stability")).map(Dimension::label)
			.hasValue("Stability");
		assertThat(this.framework.dimension(CHILD_DEVELOPMENT, "stability")).isEmpty();
		assertThat(this.framework.dimension(PARENTING_CAPACITY, "Stability")).isEmpty();
	}

}
