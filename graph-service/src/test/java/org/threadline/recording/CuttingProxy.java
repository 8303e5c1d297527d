package org.threadline.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Stands between a service and its graph and cuts connections: any of them, whatever it
 * carries at that moment, and those of chosen commands around their commit.
 */
final class CuttingProxy implements AutoCloseable {

	private final ServerSocket entrance;

	private final int target;

	private final Random random;

	private final List<ProxiedConnection> open = new ArrayList<>();

	private final ConcurrentMap<String, Loss> planned = new ConcurrentHashMap<>();

	private final ConcurrentMap<Loss, Integer> losses = new ConcurrentHashMap<>();

	private int cuts;

	CuttingProxy(int target, long seed) {
		this.target = target;
		this.random = new Random(seed);
		try {
			this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	/**
	 * Plans to cut the connection under a command, once.
	 */
	void plan(String commandId, Loss loss) {
		this.planned.put(commandId, loss);
	}

	/** Cuts one connection, when there is one. */
	synchronized void cut() {
		this.open.removeIf(ProxiedConnection::isClosed);
		if (!this.open.isEmpty()) {
			this.open.remove(this.random.nextInt(this.open.size())).close();
			this.cuts++;
		}
	}

	/** How many connections were cut that no command was chosen for. */
	synchronized int cuts() {
		return this.cuts;
	}

	/** How many of the planned losses have happened. */
	Map<Loss, Integer> losses() {
		return Map.copyOf(this.losses);
	}

	private void accept() {
		try {
			while (!this.entrance.isClosed()) {
				Socket caller = this.entrance.accept();
				Socket graph = new Socket(InetAddress.getLoopbackAddress(), this.target);
				ProxiedConnection connection = new ProxiedConnection(caller, graph, this.planned,
						(loss) -> this.losses.merge(loss, 1, Integer::sum));
				remember(connection);
				connection.carry();
			}
		}
		catch (IOException closed) {
			// the end of the test
		}
	}

	private synchronized void remember(ProxiedConnection connection) {
		this.open.add(connection);
	}

	@Override
	public void close() {
		try {
			this.entrance.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
