package org.threadline.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Stands between a service and its graph and cuts connections, whatever they carry at
 * that moment: a request on its way, or the answer to a commit.
 */
final class CuttingProxy implements AutoCloseable {

	private final ServerSocket entrance;

	private final int target;

	private final Random random;

	private final List<Socket> open = new ArrayList<>();

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

	/** Cuts one connection, when there is one. */
	synchronized void cut() {
		this.open.removeIf(Socket::isClosed);
		if (!this.open.isEmpty()) {
			close(this.open.remove(this.random.nextInt(this.open.size())));
			this.cuts++;
		}
	}

	synchronized int cuts() {
		return this.cuts;
	}

	private void accept() {
		try {
			while (!this.entrance.isClosed()) {
				Socket caller = this.entrance.accept();
				Socket graph = new Socket(InetAddress.getLoopbackAddress(), this.target);
				remember(caller);
				Thread.ofVirtual().start(() -> pump(caller, graph));
				Thread.ofVirtual().start(() -> pump(graph, caller));
			}
		}
		catch (IOException closed) {
			// the end of the test
		}
	}

	private synchronized void remember(Socket caller) {
		this.open.add(caller);
	}

	private static void pump(Socket from, Socket to) {
		try {
			from.getInputStream().transferTo(to.getOutputStream());
		}
		catch (IOException cut) {
			// both ends are told by closing
		}
		close(from);
		close(to);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
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
