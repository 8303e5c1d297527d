package org.threadline.twins;

import java.util.List;

import org.threadline.shared.Sensitivity;
import org.threadline.visibility.Disclosure;

/**
 * The facts that leaks are asked about: those which only the left twin has, or both.
 */
final class FactsAskedAbout {

	private FactsAskedAbout() {
	}

	/** Of the child most is known of. */
	static List<Fact> ofOwn(Twins pair, FactFile file) {
		return pair.onlyLeft()
			.stream()
			.filter((fact) -> fact.file() == file && fact.person().equals(Asking.own(pair)))
			.toList();
	}

	/**
	 * Decisions that are hidden only because nobody is named whom the viewer may know of.
	 */
	static List<Fact> namingNobody(Twins pair, Look look) {
		Projection now = look.now(pair.known());
		return ofOwn(pair, FactFile.CONSENT).stream().filter((consent) -> now.of(consent) == Disclosure.FULL).toList();
	}

	/** Responsibilities that are hidden only because who bears them is. */
	static List<Fact> borneByNobodyKnown(Twins pair, Look look) {
		Projection now = look.now(pair.known());
		return ofOwn(pair, FactFile.RESPONSIBILITY).stream()
			.filter((responsibility) -> now.of(responsibility) == Disclosure.FULL)
			.toList();
	}

	/** Decisions that stand and that nothing else keeps from the viewer. */
	static List<Fact> namingUs(Twins pair) {
		String own = pair.known().viewer().agency();
		return pair.hiddenOwn(FactFile.CONSENT)
			.stream()
			.filter((consent) -> consent.field("shared_with").equals("ALL")
					|| List.of(consent.field("shared_with").split(" ")).contains(own))
			.filter((consent) -> pair.left().where((later) -> consent.reference().equals(later.replaces())).isEmpty())
			.toList();
	}

	/** Whether several involvements are shown, so that there is an order to change. */
	static boolean areInOrder(Twins pair, Look look) {
		return look.now(pair.known()).standing(FactFile.INVOLVEMENT, Asking.own(pair)).count() > 1;
	}

	/** Of which both twins have the same, and which are not sensitive. */
	static List<Fact> alikeInBoth(Twins pair, FactFile file) {
		return pair.left()
			.where((fact) -> fact.file() == file && fact.person().equals(Asking.own(pair))
					&& fact.sensitivity() == Sensitivity.STANDARD && pair.right().facts().contains(fact))
			.stream()
			.limit(3)
			.toList();
	}

}
