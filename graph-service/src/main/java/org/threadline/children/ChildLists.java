package org.threadline.children;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.threadline.children.ChildFieldLoaders.Answer;
import org.threadline.children.ChildFieldLoaders.Reading;
import org.threadline.cypher.ViewQuery;
import org.threadline.graph.Row;
import org.threadline.paging.Connection;
import org.threadline.paging.EntryPages;
import org.threadline.paging.EntryPages.Entry;
import org.threadline.paging.Page;
import org.threadline.paging.PagedList;
import org.threadline.viewer.Viewer;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Protected fields of children that are lists, newest first, read a page at a time. Their
 * views take the parameters of a {@link Page}, {@code shownOn} and {@code state}, and
 * yield {@code entries}, each with its {@code position}.
 */
@Component
public class ChildLists {

	private final ChildFieldLoaders loaders;

	private final EntryPages pages;

	ChildLists(ChildFieldLoaders loaders, EntryPages pages) {
		this.loaders = loaders;
		this.pages = pages;
	}

	/**
	 * Registers how a list is read.
	 * @param field name of the field, and of its loader
	 * @param query the query
	 * @param node makes an entry from a map the view yields
	 */
	public <T> void register(String field, ViewQuery query, Function<Row, T> node) {
		this.loaders.register(field, new Reading<Listed, Connection<T>>(query, ChildLists::parameters,
				(asking, row) -> this.pages.connection(
						list(field, asking.viewer(), asking.childId(), asking.asKnownAt(), asking.arguments().state()),
						asking.arguments().page(),
						row.rows("entries")
							.stream()
							.map((entry) -> new Entry<>(entry.text("position"), node.apply(entry)))
							.toList())));
	}

	/**
	 * Answers a field.
	 * @param asked what is asked for
	 * @param loader the field's loader
	 * @return the page, null, or a problem when the record is not open
	 */
	public <T> CompletableFuture<@Nullable Connection<T>> page(Asked asked,
			DataLoader<ChildField<Listed>, Answer<Connection<T>>> loader) {
		PagedList list = list(asked.field(), asked.viewer(), asked.child().id(), asked.asKnownAt(), asked.state());
		Listed listed = new Listed(this.pages.asked(list, asked.first(), asked.after()), asked.state());
		return this.loaders
			.value(loader.load(new ChildField<>(asked.viewer(), asked.child(), asked.asKnownAt(), listed)));
	}

	private static PagedList list(String field, Viewer viewer, String childId, @Nullable Instant asKnownAt,
			@Nullable String state) {
		return new PagedList(viewer, childId, field, state + " " + asKnownAt);
	}

	private static Map<String, @Nullable Object> parameters(Listed listed, VisibleScope scope) {
		Map<String, @Nullable Object> parameters = new HashMap<>(listed.page().parameters(true));
		parameters.put("shownOn", scope.day());
		parameters.put("state", listed.state());
		return parameters;
	}

	/**
	 * Which page of which list a field asks for.
	 *
	 * @param field the field
	 * @param viewer who asks
	 * @param child the child
	 * @param asKnownAt the moment whose knowledge is asked for, or null
	 * @param state only entries in this state, or null
	 * @param first how many at most, or null
	 * @param after the cursor to continue after, or null
	 */
	public record Asked(String field, Viewer viewer, Child child, @Nullable Instant asKnownAt, @Nullable String state,
			@Nullable Integer first, @Nullable String after) {

	}

	/**
	 * What makes two askings of a list one trip.
	 *
	 * @param page which page
	 * @param state only entries in this state, or null
	 */
	public record Listed(Page page, @Nullable String state) {

	}

}
