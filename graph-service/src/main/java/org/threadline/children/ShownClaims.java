package org.threadline.children;

import java.util.List;
import java.util.function.Function;

import org.threadline.graph.Row;
import org.threadline.shared.Claim;

/**
 * What sources say, as it is shown, where only one thing can be so.
 */
final class ShownClaims {

	private ShownClaims() {
	}

	static Claim ofHome(Row row) {
		return new Claim(row.text("statedBy"), row.text("place"), row.textOrNull("uprn"));
	}

	static Claim ofRegistration(Row row) {
		Row at = row.rowOrNull("at");
		return new Claim(row.text("statedBy"), row.text("status") + ((at != null) ? " " + at.text("id") : ""), null);
	}

	/**
	 * Whether a conflict on record is between claims that are shown. One with something
	 * that is not shown must not be told.
	 * @param shown what is shown
	 * @param claim what each of them says
	 */
	static boolean areDisputed(List<Row> shown, Function<Row, Claim> claim) {
		List<Claim> contested = shown.stream().filter((row) -> row.flag("contested")).map(claim).toList();
		return contested.stream().anyMatch((one) -> contested.stream().anyMatch(one::disagreesWith));
	}

}
