package org.threadline.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;

/**
 * A graph of so many children, with a database and a service of its own and children who
 * are asked about.
 *
 * @param options what is asked for
 * @param data the graph
 * @param database its database
 * @param service the service on it
 * @param measuring what measures it
 */
record GrowingArea(BenchmarkOptions options, Data data, OwnProcess database, Contestant service,
		Measuring measuring) implements AutoCloseable {

	static GrowingArea start(BenchmarkOptions options, Path module) throws IOException {
		Data data = Benchmark.data(options, module);
		OwnProcess database = Benchmark.database(options, data);
		return closingOnFailure(database::close, () -> {
			URI graph = Benchmark.address(database);
			System.out.println("Starting the service on " + options.children() + " children");
			Contestant service = new Contestants(graph, options.output(), module, (name) -> Benchmark.SERVICE_OPTIONS)
				.start("service");
			return closingOnFailure(service::close, () -> new GrowingArea(options, data, database, service,
					new Measuring(options, sample(options, graph, service), database.handle())));
		});
	}

	/**
	 * Does what something was started for, or closes it: nobody else would.
	 */
	static <T> T closingOnFailure(Runnable closed, Supplier<T> work) {
		try {
			return work.get();
		}
		catch (RuntimeException failure) {
			closed.run();
			throw failure;
		}
	}

	private static Sample sample(BenchmarkOptions options, URI graph, Contestant service) {
		try (Driver driver = BareDriver.open(graph)) {
			Sample sample = Sample.drawnFrom(driver, options.sample());
			Opening.of(sample, service);
			return sample;
		}
	}

	int children() {
		return this.options.children();
	}

	void warm() {
		System.out.println("Warming the service on " + children() + " children");
		this.measuring.askEachOnce(this.service);
		this.measuring.warm(List.of(this.service));
	}

	@Override
	public void close() {
		this.service.close();
		this.database.close();
	}

}
