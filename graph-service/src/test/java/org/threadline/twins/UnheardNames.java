package org.threadline.twins;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.threadline.shared.NameSound;

/**
 * Family names of which no two sound alike, so that a search in one world never meets
 * another.
 */
final class UnheardNames {

	private static final String[] BEGINNINGS = { "Ba", "Da", "Fa", "Ja", "Ka", "La", "Ma", "Na", "Pa", "Ra", "Sa", "Ta",
			"Sha", "Tha" };

	private static final String[] MIDDLES = { "be", "de", "fe", "je", "ke", "le", "me", "ne", "pe", "re", "se", "te" };

	private final Random random;

	private final Set<String> sounds = new HashSet<>();

	UnheardNames(Random random) {
		this.random = random;
	}

	String next() {
		while (true) {
			String name = pick(BEGINNINGS) + pick(MIDDLES) + pick(MIDDLES) + pick(MIDDLES);
			if (this.sounds.add(NameSound.of(name))) {
				return name;
			}
		}
	}

	private String pick(String[] syllables) {
		return syllables[this.random.nextInt(syllables.length)];
	}

}
