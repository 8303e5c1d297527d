package org.threadline.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Opens the records of the sample, as whoever asks has to.
 */
final class Opening {

	private static final int AT_ONCE = 4;

	private Opening() {
	}

	static void of(Sample sample, Contestant service) {
		Map<String, SampledChild> children = new HashMap<>();
		for (Operation operation : Operation.values()) {
			sample.questions(operation).forEach((question) -> children.put(question.child().id(), question.child()));
		}
		Map<String, Boolean> opened = new ConcurrentHashMap<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<Boolean>> work = new ArrayList<>();
			children.forEach((id, child) -> work.add(threads.submit(() -> opened.put(id, open(service, child)))));
			work.forEach(Waiting::forResult);
		}
		sample.keep((child) -> opened.getOrDefault(child.id(), false));
	}

	private static boolean open(Contestant service, SampledChild child) {
		try (Contestant.Caller caller = service.caller()) {
			caller.ask(new Question(Operation.OPEN_RECORD, child));
			return true;
		}
		catch (IllegalStateException hidden) {
			return false;
		}
	}

}
