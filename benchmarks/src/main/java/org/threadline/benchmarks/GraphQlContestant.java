package org.threadline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL service in a process of its own, asked over HTTP.
 */
final class GraphQlContestant implements Contestant {

	/** Safeguarding level: sees most of what is on record, as those do who read most. */
	static final String VIEWER = "manager";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final byte[] ERRORS = "\"errors\"".getBytes(StandardCharsets.UTF_8);

	private static final byte[] NO_CHILD = "\"child\":null".getBytes(StandardCharsets.UTF_8);

	private final String name;

	private final OwnProcess process;

	private final int port;

	private final String authorization;

	private final Map<Operation, String> documents = new EnumMap<>(Operation.class);

	private GraphQlContestant(String name, OwnProcess process, int port, String authorization, String folder,
			Set<Operation> operations) {
		this.name = name;
		this.process = process;
		this.port = port;
		this.authorization = authorization;
		operations.forEach((operation) -> this.documents.put(operation,
				BenchmarkFile.text(folder + "/" + operation.document() + ".graphql")));
	}

	/** The service, or a variant of it. */
	static GraphQlContestant service(String name, OwnProcess process, int port, Set<Operation> operations) {
		String credentials = Base64.getEncoder().encodeToString((VIEWER + ":demo").getBytes(StandardCharsets.UTF_8));
		return new GraphQlContestant(name, process, port, "Basic " + credentials, "questions", operations);
	}

	/** A service by another hand, with questions of its own. */
	static GraphQlContestant peer(String name, OwnProcess process, int port, Set<Operation> operations) {
		return new GraphQlContestant(name, process, port, "", "questions/peer", operations);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public boolean answers(Operation operation) {
		return this.documents.containsKey(operation);
	}

	@Override
	public ProcessHandle process() {
		return this.process.handle();
	}

	@Override
	public Caller caller() {
		return new HttpCaller(new HttpConnection(this.port, "/graphql", this.authorization));
	}

	@Override
	public void close() {
		this.process.close();
	}

	private byte[] body(Question question) {
		Map<String, @Nullable Object> request = new HashMap<>();
		request.put("query", this.documents.get(question.operation()));
		request.put("variables", question.variables());
		return JSON.writeValueAsBytes(request);
	}

	private static boolean holds(byte[] text, byte[] sought) {
		for (int start = 0; start + sought.length <= text.length; start++) {
			int same = 0;
			while (same < sought.length && text[start + same] == sought[same]) {
				same++;
			}
			if (same == sought.length) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Asks over one connection.
	 */
	private final class HttpCaller implements Caller {

		/** An error comes first or last; a whole answer need not be searched for one. */
		private static final int WHERE_ERRORS_ARE = 256;

		private final HttpConnection connection;

		private final Map<Question, byte[]> reads = new HashMap<>();

		HttpCaller(HttpConnection connection) {
			this.connection = connection;
		}

		@Override
		public void ask(Question question) {
			byte[] body = question.operation().isRead()
					? this.reads.computeIfAbsent(question, GraphQlContestant.this::body) : body(question);
			byte[] answer = this.connection.post(body);
			byte[] start = java.util.Arrays.copyOf(answer, Math.min(answer.length, WHERE_ERRORS_ARE));
			if (holds(start, ERRORS) || holds(start, NO_CHILD)) {
				throw new IllegalStateException(GraphQlContestant.this.name + " has no answer to "
						+ question.operation().word() + ": " + new String(start, StandardCharsets.UTF_8));
			}
		}

		@Override
		public Answered answered(Question question) {
			byte[] answer = this.connection.post(body(question));
			return GraphQlAnswer.of(question.operation(), JSON.readTree(answer));
		}

		@Override
		public void close() {
			this.connection.close();
		}

	}

}
