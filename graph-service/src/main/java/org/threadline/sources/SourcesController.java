package org.threadline.sources;

import java.util.List;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers which systems send feeds.
 */
@Controller
class SourcesController {

	private final Sources sources;

	SourcesController(Sources sources) {
		this.sources = sources;
	}

	@QueryMapping
	List<Source> sources() {
		return this.sources.all();
	}

}
