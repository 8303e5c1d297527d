package org.threadline.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection that posts JSON to one path, with as little work of its own as can
 * be: what the load generator costs is taken from what it measures.
 */
final class HttpConnection implements AutoCloseable {

	private static final int LONGEST_LINE = 8192;

	private static final int PATIENCE_MS = 60_000;

	private final int port;

	private final String head;

	private Socket socket;

	private InputStream in;

	HttpConnection(int port, String path, String authorization) {
		this.port = port;
		this.head = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: application/json\r\n"
				+ "Accept: application/graphql-response+json\r\n"
				+ (authorization.isEmpty() ? "" : "Authorization: " + authorization + "\r\n") + "Content-Length: ";
		try {
			this.socket = open(port);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Socket open(int port) throws IOException {
		Socket socket = new Socket();
		socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
		socket.setSoTimeout(PATIENCE_MS);
		socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
		return socket;
	}

	/**
	 * Posts and gives the body of the answer.
	 * @throws IllegalStateException when the status is not 200
	 */
	byte[] post(byte[] body) {
		byte[] start = (this.head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
		byte[] request = new byte[start.length + body.length];
		System.arraycopy(start, 0, request, 0, start.length);
		System.arraycopy(body, 0, request, start.length, body.length);
		try {
			this.socket.getOutputStream().write(request);
			return answer();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private byte[] answer() throws IOException {
		String status = line();
		int length = -1;
		boolean closes = false;
		for (String header = line(); !header.isEmpty(); header = line()) {
			String lower = header.toLowerCase(Locale.ROOT);
			if (lower.startsWith("content-length:")) {
				length = Integer.parseInt(lower.substring("content-length:".length()).strip());
			}
			closes |= lower.equals("connection: close");
		}
		byte[] body = (length >= 0) ? this.in.readNBytes(length) : chunks();
		if (closes) {
			this.socket.close();
			this.socket = open(this.port);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		}
		if (!status.startsWith("HTTP/1.1 200")) {
			throw new IllegalStateException(status + ": " + new String(body, StandardCharsets.UTF_8));
		}
		return body;
	}

	private byte[] chunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
			body.write(this.in.readNBytes(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0 || line.length() > LONGEST_LINE) {
				throw new EOFException("The answer ended early: " + line);
			}
			line.append((char) next);
		}
		return line.toString().stripTrailing();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
