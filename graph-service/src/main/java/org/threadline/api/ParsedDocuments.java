package org.threadline.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.jspecify.annotations.Nullable;

/**
 * Remembers documents that were read and found valid, because clients ask the same ones
 * with other variables. Whether one asks for too much is looked at each time it is asked.
 */
class ParsedDocuments implements PreparsedDocumentProvider {

	/** A document is kept as a tree, some fifty times as large. */
	private static final int MOST_CHARACTERS = 1_000_000;

	/** Who writes values into documents must not find them kept for days. */
	private static final Duration KEPT_UNASKED = Duration.ofMinutes(10);

	private final Cache<String, PreparsedDocumentEntry> valid = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry document) -> text.length())
		.expireAfterAccess(KEPT_UNASKED)
		.build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> reading) {
		@Nullable PreparsedDocumentEntry known = this.valid.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry read = reading.apply(input);
		if (!read.hasErrors()) {
			this.valid.put(input.getQuery(), read);
		}
		return CompletableFuture.completedFuture(read);
	}

}
