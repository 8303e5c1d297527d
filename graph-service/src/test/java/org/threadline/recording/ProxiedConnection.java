package org.threadline.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One connection of a service to its graph. It knows in the Bolt protocol the commit of a
 * transaction and what ids of commands were sent in it.
 */
final class ProxiedConnection {

	/** A message without fields, in a chunk of its own. */
	private static final String COMMIT = "\u0000\u0002\u00B0\u0012\u0000\u0000";

	/** How the answer to what was done begins, behind the length of its chunk. */
	private static final String SUCCESS = "\u00B1p";

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Socket service;

	private final Socket graph;

	private final Map<String, Loss> planned;

	private final Consumer<Loss> lost;

	/** What was sent since the last commit; only the pump to the graph uses it. */
	private final StringBuilder transaction = new StringBuilder();

	/** The command whose commit is answered next when that answer is to be lost. */
	private volatile @Nullable String unanswered;

	/**
	 * Makes a connection that carries nothing yet.
	 * @param service the end at the service
	 * @param graph the end at the graph
	 * @param planned what to lose by id of the command; what has happened is taken out
	 * @param lost told of each planned loss that happens
	 */
	ProxiedConnection(Socket service, Socket graph, Map<String, Loss> planned, Consumer<Loss> lost) {
		this.service = service;
		this.graph = graph;
		this.planned = planned;
		this.lost = lost;
	}

	void carry() {
		Thread.ofVirtual().start(() -> pump(this.service, this.graph, this::mayReachGraph));
		Thread.ofVirtual().start(() -> pump(this.graph, this.service, this::mayReachService));
	}

	boolean isClosed() {
		return this.service.isClosed();
	}

	void close() {
		close(this.service);
		close(this.graph);
	}

	private boolean mayReachGraph(String sent) {
		this.transaction.append(sent);
		if (this.transaction.indexOf(COMMIT) < 0) {
			return true;
		}
		String command = plannedCommand();
		this.transaction.setLength(0);
		if (command == null) {
			return true;
		}
		if (this.planned.get(command) == Loss.BEFORE_THE_COMMIT) {
			happened(command);
			return false;
		}
		this.unanswered = command;
		return true;
	}

	private @Nullable String plannedCommand() {
		Matcher ids = ID.matcher(this.transaction);
		while (ids.find()) {
			if (this.planned.containsKey(ids.group())) {
				return ids.group();
			}
		}
		return null;
	}

	private boolean mayReachService(String answered) {
		String command = this.unanswered;
		if (command == null) {
			return true;
		}
		if (answered.startsWith(SUCCESS, 2)) {
			happened(command);
		}
		return false;
	}

	private void happened(String command) {
		Loss loss = this.planned.remove(command);
		if (loss != null) {
			this.lost.accept(loss);
		}
	}

	private void pump(Socket from, Socket to, Predicate<String> mayPass) {
		byte[] buffer = new byte[1 << 16];
		try {
			int length = from.getInputStream().read(buffer);
			while (length >= 0 && mayPass.test(new String(buffer, 0, length, StandardCharsets.ISO_8859_1))) {
				to.getOutputStream().write(buffer, 0, length);
				length = from.getInputStream().read(buffer);
			}
		}
		catch (IOException cut) {
			// both ends are told by closing
		}
		close();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
