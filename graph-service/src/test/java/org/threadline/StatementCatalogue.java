package org.threadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threadline.cypher.CheckStatement;
import org.threadline.cypher.Command;
import org.threadline.cypher.LoadStatement;
import org.threadline.cypher.Statement;
import org.threadline.cypher.ViewQuery;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every statement there is.
 */
final class StatementCatalogue {

	private StatementCatalogue() {
	}

	static Stream<Statement> statements() {
		return Stream
			.of(named("queries", ViewQuery::named), named("commands", Command::named),
					named("load", LoadStatement::named), named("checks", CheckStatement::named))
			.flatMap((statements) -> statements);
	}

	private static Stream<Statement> named(String folder, Function<String, Statement> catalogue) {
		String root = "/cypher/" + folder + "/";
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.cypher"))
				.map(Resource::getDescription)
				.map((file) -> file.substring(file.lastIndexOf(root) + root.length(), file.lastIndexOf(".cypher")))
				.map(catalogue);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/**
	 * The name of each statement, by its text.
	 */
	static Map<String, String> names() {
		return statements().collect(Collectors.toMap(Statement::text, Statement::name, (one, alike) -> one));
	}

}
