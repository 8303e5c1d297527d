package org.threadline.needs;

import java.util.Arrays;
import java.util.List;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.shared.AssessmentDomain;
import org.threadline.shared.AssessmentFramework;
import org.threadline.visibility.NeedLevel;

import org.springframework.stereotype.Component;

/**
 * The words in which needs and strengths are told: the Assessment Framework's, and for
 * levels of need the sharing agreement's. A word on record that neither knows any longer
 * stands for itself.
 */
@Component
class AssessmentWords {

	private final AssessmentFramework framework = AssessmentFramework.ofEngland();

	private final AgreementsInForce agreements;

	AssessmentWords(AgreementsInForce agreements) {
		this.agreements = agreements;
	}

	List<FrameworkDomain> domains() {
		return Arrays.stream(AssessmentDomain.values())
			.map((domain) -> new FrameworkDomain(domain, label(domain),
					this.framework.dimensionsOf(domain)
						.stream()
						.map((dimension) -> new FrameworkDimension(dimension.code(), dimension.label()))
						.toList()))
			.toList();
	}

	FrameworkDimension dimension(AssessmentDomain domain, String code) {
		return this.framework.dimension(domain, code)
			.map((dimension) -> new FrameworkDimension(code, dimension.label()))
			.orElseGet(() -> new FrameworkDimension(code, code));
	}

	List<NeedLevel> levels() {
		return this.agreements.current().needLevels();
	}

	NeedLevel level(String id) {
		return this.agreements.current().needLevel(id).orElseGet(() -> new NeedLevel(id, id));
	}

	private static String label(AssessmentDomain domain) {
		return switch (domain) {
			case CHILD_DEVELOPMENT -> "Child's developmental needs";
			case PARENTING_CAPACITY -> "Parenting capacity";
			case FAMILY_AND_ENVIRONMENT -> "Family and environmental factors";
		};
	}

	record FrameworkDomain(AssessmentDomain id, String label, List<FrameworkDimension> dimensions) {

	}

	record FrameworkDimension(String id, String label) {

	}

}
