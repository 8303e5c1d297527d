package org.threadline;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.threadline.GraphQlCaller.Answer;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/**
 * Asks the service when it listens already and has not loaded anything yet.
 */
public class AnswersWhileStarting {

	private final GraphQlCaller service;

	private @Nullable Answer toQuestion;

	private @Nullable Answer toStranger;

	private int health;

	AnswersWhileStarting(GraphQlCaller service) {
		this.service = service;
	}

	@EventListener(ApplicationStartedEvent.class)
	void ask() {
		this.toQuestion = this.service.ask("social.worker", "{ me { id } }");
		this.toStranger = this.service.ask("stranger", "{ me { id } }");
		this.health = this.service.health();
	}

	Answer toQuestion() {
		return Objects.requireNonNull(this.toQuestion);
	}

	Answer toStranger() {
		return Objects.requireNonNull(this.toStranger);
	}

	int health() {
		return this.health;
	}

}
