package org.threadline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.threadline.cypher.CheckStatement;
import org.threadline.cypher.Command;
import org.threadline.cypher.LoadStatement;

import org.springframework.stereotype.Component;

/**
 * Transactions over statements that are not reads of protected facts: commands, loading,
 * checks. A transaction is run again by the driver when the database asks for it, so the
 * work has no other effect than its statements.
 */
@Component
public class GraphTransactions {

	private final Driver driver;

	GraphTransactions(Driver driver) {
		this.driver = driver;
	}

	/**
	 * Does some work in one write transaction: all of it or nothing.
	 * @param work what to do
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T write(Function<Statements, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> work.apply(new Statements(transaction)));
		}
	}

	/**
	 * Does some work in one read transaction.
	 * @param work what to do
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T read(Function<Statements, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> work.apply(new Statements(transaction)));
		}
	}

	/**
	 * The statements of one transaction.
	 */
	public static final class Statements {

		private final TransactionContext transaction;

		private Statements(TransactionContext transaction) {
			this.transaction = transaction;
		}

		/**
		 * Runs a command.
		 * @param command the statement
		 * @param parameters its parameters
		 * @return all rows
		 */
		public List<Row> run(Command command, Map<String, ? extends @Nullable Object> parameters) {
			return run(command.text(), parameters);
		}

		/**
		 * Runs a statement of the loader.
		 * @param statement the statement
		 * @param parameters its parameters
		 * @return all rows
		 */
		public List<Row> run(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters) {
			return run(statement.text(), parameters);
		}

		/**
		 * Runs a check.
		 * @param statement the statement
		 * @param parameters its parameters
		 * @return all rows
		 */
		public List<Row> run(CheckStatement statement, Map<String, ? extends @Nullable Object> parameters) {
			return run(statement.text(), parameters);
		}

		private List<Row> run(String text, Map<String, ? extends @Nullable Object> parameters) {
			Result result = this.transaction.run(text, Values.value(parameters));
			return result.list((found) -> Row.of(found));
		}

	}

}
