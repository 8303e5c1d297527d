package org.threadline.twins;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The comparison of twins can fail: every leak that is planted is found, and without it
 * the same questions are answered alike.
 */
@TwinService
@Tag("slow")
class PlantedLeaksTests {

	private static final long SEED = 7;

	private static final int PAIRS = 24;

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private Conversation conversation;

	@Autowired
	private SentStatements sent;

	@Test
	void everyPlantedLeakIsFound() {
		List<Twins> pairs = Pairs.of(SEED, PAIRS, Pairs.look(this.agreements));
		List<Leak> leaks = PlantedLeaks.all();
		Map<Side, Map<String, String>> clean = new EnumMap<>(Side.class);
		Map<Side, Map<String, String>> leaking = new EnumMap<>(Side.class);
		for (Side side : Side.values()) {
			this.graph.load(pairs, side);
			Map<String, String> people = this.graph.people();
			pairs.forEach((pair) -> open(pair.known(), people));
			clean.put(side, answers("clean", leaks, pairs, people));
			Map<String, String> answers = new TreeMap<>();
			for (Leak leak : leaks) {
				this.sent.plant(leak.planted());
				try {
					answers.putAll(answers("leaking", List.of(leak), pairs, people));
				}
				finally {
					this.sent.plant(null);
				}
			}
			leaking.put(side, answers);
		}
		assertThat(clean.get(Side.LEFT)).isEqualTo(clean.get(Side.RIGHT));
		assertThat(leaks.stream().filter((leak) -> leak.planted().times() == 0).map(Leak::name)).as("planted nowhere")
			.isEmpty();
		List<String> missed = new ArrayList<>();
		for (Leak leak : leaks) {
			if (of(leak, leaking, Side.LEFT).equals(of(leak, leaking, Side.RIGHT))) {
				missed.add(leak.name() + ((of(leak, leaking, Side.LEFT).equals(of(leak, clean, Side.LEFT)))
						? ", which changes nothing" : ", which tells the same of both"));
			}
		}
		assertThat(missed).as("leaks that were not found").isEmpty();
	}

	private void open(World world, Map<String, String> people) {
		String question = Script.opening(world, Objects.requireNonNull(people.get(world.children().getFirst())));
		for (Onlooker onlooker : List.of(world.privileged(), world.viewer())) {
			this.conversation.aside(onlooker.signIn() + " opens", onlooker.signIn(), question);
		}
	}

	private Map<String, String> answers(String ids, List<Leak> leaks, List<Twins> pairs, Map<String, String> people) {
		Map<String, String> answers = new LinkedHashMap<>();
		Map<String, String> known = new HashMap<>();
		for (Leak leak : leaks) {
			for (Twins pair : pairs) {
				String label = leak.name() + " w" + pair.known().number();
				String question = leak.asked().of(pair.known(), people);
				answers.put(label, known.computeIfAbsent(pair.known().viewer().signIn() + question,
						(asked) -> answer(ids + " " + label, leak, pair.known(), asked)));
			}
		}
		return answers;
	}

	/** What forgets the viewer is poisoned by somebody who sees more. */
	private String answer(String label, Leak leak, World world, String question) {
		if (leak.planted() instanceof RememberedViewer) {
			this.conversation.aside(label, world.privileged().signIn(), question);
		}
		return this.conversation.aside(label, world.viewer().signIn(), question).body();
	}

	private static Map<String, String> of(Leak leak, Map<Side, Map<String, String>> answers, Side side) {
		Map<String, String> ofLeak = new TreeMap<>(Objects.requireNonNull(answers.get(side)));
		ofLeak.keySet().removeIf((label) -> !label.startsWith(leak.name() + " w"));
		return ofLeak;
	}

}
