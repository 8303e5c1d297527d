package org.threadline.seed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * NHS numbers in the 999 range and unique pupil numbers of the invented authority 999,
 * each with its check, none twice and none of a story's.
 */
final class Numbers {

	private static final List<String> STORIES = List.of("social-care", "health", "education", "police", "camhs",
			"housing", "youth-justice", "voluntary");

	private static final Pattern NHS_NUMBER = Pattern.compile("\\b999[0-9]{7}\\b");

	private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

	/** The stories' schools have lower numbers. */
	private static final int FIRST_SCHOOL = 5000;

	private static final int SCHOOLS = 5000;

	private static final int PUPILS_OF_A_SCHOOL = 1000;

	private final int[] bodies;

	private final int children;

	private final long nhsKey;

	private final long pupilKey;

	Numbers(int children, Seed seed) {
		this.children = children;
		this.nhsKey = seed.key("nhs numbers");
		this.pupilKey = seed.key("pupil numbers");
		this.bodies = bodies();
	}

	// of a million numbers, one in eleven would need the check digit 10
	private static int[] bodies() {
		Set<Integer> taken = takenByStories();
		int[] found = new int[1_000_000];
		int count = 0;
		for (int body = 0; body < found.length; body++) {
			if (checkDigit(body) < 10 && !taken.contains(body)) {
				found[count++] = body;
			}
		}
		return Arrays.copyOf(found, count);
	}

	private static Set<Integer> takenByStories() {
		Set<Integer> taken = new HashSet<>();
		for (String story : STORIES) {
			try (BufferedReader people = new BufferedReader(new InputStreamReader(
					Objects.requireNonNull(Numbers.class.getResourceAsStream("/feeds/" + story + "/people.csv")),
					StandardCharsets.UTF_8))) {
				people.lines()
					.flatMap((line) -> NHS_NUMBER.matcher(line).results())
					.forEach((number) -> taken.add(Integer.parseInt(number.group().substring(3, 9))));
			}
			catch (IOException failure) {
				throw new UncheckedIOException("The stories cannot be read", failure);
			}
		}
		return taken;
	}

	private static int checkDigit(int body) {
		// what the three nines weigh
		int sum = 9 * (10 + 9 + 8);
		int rest = body;
		for (int weight = 2; weight < 8; weight++) {
			sum += rest % 10 * weight;
			rest /= 10;
		}
		return (11 - sum % 11) % 11;
	}

	/**
	 * The child's NHS number. A few have none, and there are not enough for a million
	 * children: whoever is left over has none either.
	 */
	Optional<String> nhsNumber(int child) {
		int traced = Math.min((int) (this.children * (1 - Distributions.WITHOUT_NHS_NUMBER)), this.bodies.length);
		int turn = new Place(this.children, child).shuffled(this.nhsKey).rank();
		if (turn >= traced) {
			return Optional.empty();
		}
		int body = this.bodies[new Place(this.bodies.length, turn).shuffled(this.nhsKey + 1).rank()];
		return Optional.of("999" + "%06d".formatted(body) + checkDigit(body));
	}

	/**
	 * The unique pupil number of a child who started school in a year.
	 */
	String pupilNumber(int child, int year) {
		int turn = new Place(SCHOOLS * PUPILS_OF_A_SCHOOL, child).shuffled(this.pupilKey).rank();
		String digits = "999%04d%02d%03d".formatted(FIRST_SCHOOL + turn / PUPILS_OF_A_SCHOOL, year % 100,
				turn % PUPILS_OF_A_SCHOOL);
		int sum = 0;
		for (int place = 0; place < digits.length(); place++) {
			sum += (digits.charAt(place) - '0') * (place + 2);
		}
		return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
	}

}
