package org.threadline.twins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import org.threadline.agreement.AgreementsInForce;
import org.threadline.twins.Twins.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

/**
 * The comparison of twins can fail: every leak that is planted is found, and without it
 * the same questions about the same twins are answered alike.
 */
@TwinService
@Tag("slow")
class PlantedLeaksTests {

	private static final long SEED = 20261125;

	private static final int PAIRS = 60;

	/** With so many of the twins that differ in what gets out each leak is looked for. */
	private static final int ENOUGH = 6;

	/**
	 * Tells information governance on purpose who would see a fact. Whoever is not of it
	 * is refused before it is read.
	 */
	private static final Set<String> TELLS_ON_PURPOSE = Set.of("views/governed-fact");

	@Autowired
	private AgreementsInForce agreements;

	@Autowired
	private TwinGraph graph;

	@Autowired
	private Conversation conversation;

	@Autowired
	private SentStatements sent;

	@Autowired
	private GraphQlSource service;

	private final CypherFiles files = new CypherFiles();

	@Test
	void everyPlantedLeakIsFound() {
		Look look = Pairs.look(this.agreements);
		List<Leak> planted = leaks(look);
		SharedTexts shared = shared(planted);
		List<TriedLeak> leaks = tried(planted, Pairs.of(SEED, TwinService.FIRST_WITH_LEAKS, PAIRS, look));
		assertThat(names(leaks, (leak) -> leak.tried().isEmpty())).as("looked for with no pair").isEmpty();
		List<Twins> pairs = leaks.stream()
			.flatMap((leak) -> leak.tried().stream())
			.distinct()
			.sorted(Comparator.comparingInt((pair) -> pair.known().number()))
			.toList();
		Unseen unseen = new Unseen(this.graph, look);
		Known known = Known.NOBODY;
		List<String> otherwise = new ArrayList<>();
		for (Side side : Side.values()) {
			this.graph.load(pairs, side);
			Map<String, String> people = this.graph.people();
			unseen.leaveSeen(pairs, people, this.graph.facts());
			if (side == Side.LEFT) {
				known = this.graph.known();
				unseen.leave(pairs, known);
			}
			for (Twins pair : pairs) {
				open(pair.known(), people);
			}
			askWith(leaks, side, known);
			// what a leak has let be written would be told of now
			if (side == Side.LEFT) {
				otherwise.addAll(askBoth(leaks, shared, known));
			}
			askWithout(leaks, shared, side, known);
		}
		assertAll(
				() -> assertThat(leaks.stream().flatMap((leak) -> leak.errors().stream()))
					.as("answered by an error where nothing is planted")
					.isEmpty(),
				() -> assertThat(otherwise).as("answered otherwise than by the service's own statements").isEmpty(),
				() -> assertThat(leaks.stream().flatMap((leak) -> leak.differencesWithoutIt().stream()))
					.as("answered otherwise where nothing is planted")
					.isEmpty(),
				() -> assertThat(names(leaks, TriedLeak::isSentNowhere)).as("planted where nothing is sent").isEmpty(),
				() -> assertThat(names(leaks, TriedLeak::isBroken)).as("planted so that nothing is answered").isEmpty(),
				() -> assertThat(leaks.stream().filter((leak) -> !leak.isFound()).map(TriedLeak::describe))
					.as("leaks that are not found")
					.isEmpty());
	}

	/**
	 * With as few twins as are enough for all, because they have to be loaded: first
	 * those leaks choose that few suit, and the others take these where they can.
	 */
	private static List<TriedLeak> tried(List<Leak> leaks, List<Twins> pairs) {
		Map<Leak, List<Twins>> suiting = new LinkedHashMap<>();
		leaks.forEach((leak) -> suiting.put(leak, suiting(leak, pairs)));
		Set<Twins> chosen = new LinkedHashSet<>();
		List<TriedLeak> tried = new ArrayList<>();
		suiting.entrySet().stream().sorted(Comparator.comparingInt((one) -> one.getValue().size())).forEach((one) -> {
			List<Twins> few = Stream.concat(one.getValue().stream().filter(chosen::contains), one.getValue().stream())
				.distinct()
				.limit(ENOUGH)
				.toList();
			chosen.addAll(few);
			tried.add(new TriedLeak(one.getKey(), few));
		});
		return tried;
	}

	/** Information governance sees no child: it is asked only what nobody else is. */
	private static List<Twins> suiting(Leak leak, List<Twins> pairs) {
		List<Twins> all = pairs.stream().filter(leak.suits()).toList();
		List<Twins> ofOthers = all.stream().filter((pair) -> !pair.known().viewer().isOfGovernance()).toList();
		return ofOthers.isEmpty() ? all : ofOthers;
	}

	private static List<String> names(List<TriedLeak> leaks, Predicate<TriedLeak> which) {
		return leaks.stream().filter(which).map((leak) -> leak.leak().name()).toList();
	}

	@Test
	void everyViewHasALeakPlanted() {
		Set<String> views = new TreeSet<>(this.files.in("views"));
		views.removeAll(TELLS_ON_PURPOSE);
		leaks(Pairs.look(this.agreements)).forEach((leak) -> views.remove(leak.place()));
		assertThat(views).isEmpty();
	}

	private List<Leak> leaks(Look look) {
		CommandInputs inputs = new CommandInputs(this.service.schema());
		return Stream.concat(PlantedLeaks.all(inputs, look).stream(), LeaksOfViews.all(inputs, look).stream()).toList();
	}

	/** What can be switched on shares the texts of statements; others have their own. */
	private SharedTexts shared(List<Leak> leaks) {
		List<ChangedFile> switched = new ArrayList<>();
		for (Leak leak : leaks) {
			if (leak.planted() instanceof ChangedFile changed) {
				if (changed.isSwitchable()) {
					switched.add(changed);
				}
				else {
					changed.readFrom(this.files);
				}
			}
		}
		return new SharedTexts(this.files, switched);
	}

	private void open(World world, Map<String, String> people) {
		String question = Script.opening(world, Wanted.Id.OWN.of(world, people));
		for (Onlooker onlooker : List.of(world.privileged(), world.viewer())) {
			this.conversation.aside(onlooker.signIn() + " opens", onlooker.signIn(), question);
		}
	}

	/** With none switched on the texts say what the service's own say. */
	private List<String> askBoth(List<TriedLeak> leaks, SharedTexts shared, Known known) {
		List<String> otherwise = new ArrayList<>();
		Set<String> asked = new HashSet<>();
		for (TriedLeak leak : leaks) {
			Twins pair = leak.tried().getFirst();
			Asking.Question question = leak.leak().asked().of(pair, known, "both");
			if (asked.add(pair.known().number() + " " + question)) {
				String viewer = pair.known().viewer().signIn();
				String own = this.conversation.aside("own", viewer, question.text(), question.variables()).body();
				this.sent.plant(shared);
				String none = this.conversation.aside("none", viewer, question.text(), question.variables()).body();
				this.sent.plant(null);
				if (!none.equals(own)) {
					otherwise.add(leak.leak().name() + ": " + own + " / " + none);
				}
			}
		}
		return otherwise;
	}

	/** Without a leak the same question of two leaks has the same answer. */
	private void askWithout(List<TriedLeak> leaks, SharedTexts shared, Side side, Known known) {
		this.sent.plant(shared);
		Set<List<Object>> asked = new HashSet<>();
		for (TriedLeak leak : leaks) {
			leak.tried()
				.stream()
				.filter((pair) -> asked.add(List.of(pair.known().number(), leak.leak().asked().of(pair, known, "any"))))
				.forEach((pair) -> ask("without", leak.leak(), pair, known));
			leak.heard(false, side, this.conversation.end());
		}
		this.sent.plant(null);
	}

	/** Once the twins of a pair are told apart, no others need be asked. */
	private void askWith(List<TriedLeak> leaks, Side side, Known known) {
		for (TriedLeak leak : leaks) {
			this.sent.plant(leak.leak().planted());
			try {
				for (Twins pair : leak.tried()) {
					ask("planted", leak.leak(), pair, known);
					leak.heard(true, side, this.conversation.end());
					if (leak.isFound()) {
						break;
					}
				}
			}
			finally {
				this.sent.plant(null);
			}
		}
	}

	/** What forgets the viewer is poisoned by somebody who sees more. */
	private void ask(String turn, Leak leak, Twins pair, Known known) {
		World world = pair.known();
		String label = turn + " " + leak.name() + " w" + world.number();
		Asking.Question question = leak.asked()
			.of(pair, known, turn + "-" + leak.name().hashCode() + "-" + world.number());
		if (leak.planted() instanceof RememberedViewer) {
			this.conversation.aside(label, world.privileged().signIn(), question.text(), question.variables());
		}
		this.conversation.ask(label, world.viewer().signIn(), question.text(), question.variables());
	}

}
