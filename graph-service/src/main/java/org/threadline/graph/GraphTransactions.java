package org.threadline.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.threadline.cypher.CheckStatement;
import org.threadline.cypher.Command;
import org.threadline.cypher.LoadStatement;
import org.threadline.cypher.Statement;
import org.threadline.cypher.ViewQuery;
import org.threadline.visibility.VisibleScope;

import org.springframework.stereotype.Component;

/**
 * Transactions over statements that are not reads of protected facts: commands, loading,
 * checks. A transaction is run again by the driver when the database asks for it, so the
 * work has no other effect than its statements.
 */
@Component
public class GraphTransactions {

	private final Driver driver;

	private final StatementMeter meter;

	GraphTransactions(Driver driver, StatementMeter meter) {
		this.driver = driver;
		this.meter = meter;
	}

	/**
	 * Does some work in one write transaction: all of it or nothing.
	 * @param work what to do
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T write(Function<Statements, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> work.apply(new Statements(transaction, this.meter)));
		}
	}

	/**
	 * Does some work in one write transaction that the database ends when it lasts too
	 * long, and with it whatever it has locked.
	 * @param longest how long it may last
	 * @param work what to do
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T write(Duration longest, Function<Statements, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> work.apply(new Statements(transaction, this.meter)),
					TransactionConfig.builder().withTimeout(longest).build());
		}
	}

	/**
	 * Does some work in one read transaction.
	 * @param work what to do
	 * @return what the work returns
	 */
	public <T extends @Nullable Object> T read(Function<Statements, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> work.apply(new Statements(transaction, this.meter)));
		}
	}

	/**
	 * The same transactions, with the statements of the loader alone.
	 * @return transactions of this graph
	 */
	public LoadTransactions forLoading() {
		return new LoadTransactions() {
			@Override
			public <T extends @Nullable Object> T write(Function<LoadStatements, T> work) {
				return GraphTransactions.this.write(work::apply);
			}

			@Override
			public <T extends @Nullable Object> T read(Function<LoadStatements, T> work) {
				return GraphTransactions.this.read(work::apply);
			}
		};
	}

	/**
	 * The statements of one transaction.
	 */
	public static final class Statements implements LoadStatements {

		private final TransactionContext transaction;

		private final StatementMeter meter;

		private Statements(TransactionContext transaction, StatementMeter meter) {
			this.transaction = transaction;
			this.meter = meter;
		}

		/**
		 * Runs a command.
		 * @param command the statement
		 * @param parameters its parameters
		 * @return all rows
		 */
		public List<Row> run(Command command, Map<String, ? extends @Nullable Object> parameters) {
			return measured(command, parameters);
		}

		/**
		 * Reads what a scope lets the viewer see, as part of this transaction.
		 * @param scope who asks, and under which rules
		 * @param query a query composed of views
		 * @param arguments the query's own parameters
		 * @return all rows
		 */
		public List<Row> read(VisibleScope scope, ViewQuery query, Map<String, ? extends @Nullable Object> arguments) {
			return measured(query, ProtectedReads.parameters(scope, query, arguments));
		}

		@Override
		public List<Row> run(LoadStatement statement, Map<String, ? extends @Nullable Object> parameters) {
			return measured(statement, parameters);
		}

		/**
		 * Runs a check.
		 * @param statement the statement
		 * @param parameters its parameters
		 * @return all rows
		 */
		public List<Row> run(CheckStatement statement, Map<String, ? extends @Nullable Object> parameters) {
			return measured(statement, parameters);
		}

		/**
		 * Runs a check whose answer may be too long to keep.
		 * @param statement the statement
		 * @param work what to do with each row
		 */
		public void forEach(CheckStatement statement, Consumer<Row> work) {
			this.meter.measure(statement, () -> {
				Result result = this.transaction.run(statement.text());
				result.forEachRemaining((found) -> work.accept(Row.of(found)));
				return true;
			});
		}

		private List<Row> measured(Statement statement, Map<String, ? extends @Nullable Object> parameters) {
			return this.meter.measure(statement,
					() -> this.transaction.run(statement.text(), Values.value(parameters)).list(Row::of));
		}

	}

}
