package org.threadline.visibility;

import org.threadline.shared.yaml.YamlField;

/**
 * What a sharing agreement says of who may decide about sharing.
 *
 * @param canDecideFrom age in years from which a child decides too, when judged able to
 * @param decidesAloneFrom age in years from which a young person decides and nobody else
 * for them
 */
public record ConsentTerms(int canDecideFrom, int decidesAloneFrom) {

	/** What holds where a sharing agreement says nothing: the age of the law. */
	static final ConsentTerms NOTHING_AGREED = new ConsentTerms(16, 16);

	static ConsentTerms read(YamlField field) {
		field.onlyHas("canDecideFrom", "decidesAloneFrom");
		int canDecideFrom = field.get("canDecideFrom").wholeNumber(0, 18);
		int decidesAloneFrom = field.get("decidesAloneFrom").wholeNumber(0, 18);
		if (canDecideFrom > decidesAloneFrom) {
			throw field.get("canDecideFrom").problem("this may not be above decidesAloneFrom");
		}
		return new ConsentTerms(canDecideFrom, decidesAloneFrom);
	}

}
