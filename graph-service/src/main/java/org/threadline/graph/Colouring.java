package org.threadline.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.threadline.shared.Sha256;

/**
 * Colours each node by what it says, then a few times over by the colours of its
 * neighbours (Weisfeiler and Lehman's refinement). A property that holds the id of
 * another node counts as a relationship to it.
 */
final class Colouring {

	private static final int ROUNDS = 3;

	/** These keys are put together from ids. */
	private static final Set<String> LABELS_WITH_RANDOM_KEYS = Set.of("Holding", "Conflict");

	private static final byte OUTGOING = 1;

	private static final byte INCOMING = 2;

	private final MessageDigest hash = Sha256.digest();

	private final Map<String, Integer> nodes = new HashMap<>();

	private final Map<String, Integer> nodesById = new HashMap<>();

	private final List<byte[]> colours = new ArrayList<>();

	private final List<Reference> references = new ArrayList<>();

	private final Map<String, Integer> types = new HashMap<>();

	private final List<byte[]> typeColours = new ArrayList<>();

	private final List<int[]> relationships = new ArrayList<>();

	void node(String element, List<String> labels, Map<String, Object> properties) {
		int node = this.colours.size();
		this.nodes.put(element, node);
		Map<String, Object> stated = new HashMap<>(properties);
		if (stated.remove("id") instanceof String id) {
			this.nodesById.put(id, node);
		}
		// which files were read says nothing of what is known
		stated.remove("filesTaken");
		if (labels.stream().anyMatch(LABELS_WITH_RANDOM_KEYS::contains)) {
			stated.remove("key");
		}
		stated.entrySet().removeIf((property) -> isReference(node, property.getKey(), property.getValue()));
		this.colours.add(hash(new TreeSet<>(labels) + " " + DigestedProperties.describe(stated)));
	}

	private boolean isReference(int node, String name, Object value) {
		if (name.endsWith("Id") && value instanceof String id) {
			this.references.add(new Reference(node, name, id));
			return true;
		}
		if (name.equals("sharedWith") && value instanceof List<?> ids) {
			ids.forEach((id) -> this.references.add(new Reference(node, name, String.valueOf(id))));
			return true;
		}
		return false;
	}

	void relationship(String start, String type, String end) {
		Integer from = this.nodes.get(start);
		Integer to = this.nodes.get(end);
		if (from != null && to != null) {
			connect(from, type, to);
		}
	}

	private void connect(int from, String type, int to) {
		int number = this.types.computeIfAbsent(type, (added) -> {
			this.typeColours.add(hash(added));
			return this.typeColours.size() - 1;
		});
		this.relationships.add(new int[] { from, number, to });
	}

	String digest() {
		for (Reference reference : this.references) {
			Integer named = this.nodesById.get(reference.id());
			if (named != null) {
				connect(reference.node(), "property " + reference.name(), named);
			}
			else {
				// what it named is gone: that is a difference too
				this.colours.set(reference.node(), hash(HexFormat.of().formatHex(this.colours.get(reference.node()))
						+ " dangling " + reference.name()));
			}
		}
		byte[][] current = this.colours.toArray(byte[][]::new);
		for (int round = 0; round < ROUNDS; round++) {
			current = refine(current);
		}
		Arrays.sort(current, Arrays::compare);
		for (byte[] colour : current) {
			this.hash.update(colour);
		}
		return HexFormat.of().formatHex(this.hash.digest());
	}

	private byte[][] refine(byte[][] current) {
		// sums do not depend on the order of neighbours, and need no sorting at a dense
		// node
		long[] sums = new long[current.length * 4];
		for (int[] relationship : this.relationships) {
			add(sums, relationship[0], message(OUTGOING, relationship[1], current[relationship[2]]));
			add(sums, relationship[2], message(INCOMING, relationship[1], current[relationship[0]]));
		}
		byte[][] next = new byte[current.length][];
		ByteBuffer buffer = ByteBuffer.allocate(32);
		for (int node = 0; node < current.length; node++) {
			buffer.clear();
			for (int part = 0; part < 4; part++) {
				buffer.putLong(sums[node * 4 + part]);
			}
			this.hash.update(current[node]);
			this.hash.update(buffer.array());
			next[node] = this.hash.digest();
		}
		return next;
	}

	private byte[] message(byte direction, int type, byte[] colour) {
		this.hash.update(direction);
		this.hash.update(this.typeColours.get(type));
		this.hash.update(colour);
		return this.hash.digest();
	}

	private static void add(long[] sums, int node, byte[] message) {
		ByteBuffer buffer = ByteBuffer.wrap(message);
		for (int part = 0; part < 4; part++) {
			sums[node * 4 + part] += buffer.getLong();
		}
	}

	private byte[] hash(String text) {
		return this.hash.digest(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A property that holds the id of another node.
	 *
	 * @param node the node that has it
	 * @param name the property
	 * @param id the id in it
	 */
	private record Reference(int node, String name, String id) {
	}

}
