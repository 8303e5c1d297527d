package org.threadline.needs;

import java.util.List;

import org.threadline.needs.AssessmentWords.FrameworkDomain;
import org.threadline.visibility.NeedLevel;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for the words of an assessment, as forms need them.
 */
@Controller
class FrameworkController {

	private final AssessmentWords words;

	FrameworkController(AssessmentWords words) {
		this.words = words;
	}

	@QueryMapping
	AssessmentFrameworkInWords assessmentFramework() {
		return new AssessmentFrameworkInWords(this.words.domains());
	}

	@QueryMapping
	List<NeedLevel> needLevels() {
		return this.words.levels();
	}

	record AssessmentFrameworkInWords(List<FrameworkDomain> domains) {

	}

}
