package org.threadline.shared.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A parser of which is known how far it came: some faults are thrown without their place.
 */
final class FollowedParser implements Parser {

	private final Parser parser;

	private @Nullable Event last;

	FollowedParser(StreamReader text, LoaderOptions options) {
		this.parser = new ParserImpl(text, options);
	}

	@Override
	public boolean checkEvent(Event.ID kind) {
		return this.parser.checkEvent(kind);
	}

	@Override
	public Event peekEvent() {
		this.last = this.parser.peekEvent();
		return this.last;
	}

	@Override
	public Event getEvent() {
		this.last = this.parser.getEvent();
		return this.last;
	}

	/** The last that was asked for, or null before the first. */
	@Nullable Event last() {
		return this.last;
	}

}
