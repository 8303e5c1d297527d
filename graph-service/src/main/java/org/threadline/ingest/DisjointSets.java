package org.threadline.ingest;

import java.util.stream.IntStream;

/**
 * Numbers from 0 on in sets that are joined step by step.
 */
final class DisjointSets {

	private final int[] parents;

	DisjointSets(int size) {
		this.parents = IntStream.range(0, size).toArray();
	}

	int find(int member) {
		int root = member;
		while (this.parents[root] != root) {
			this.parents[root] = this.parents[this.parents[root]];
			root = this.parents[root];
		}
		return root;
	}

	void join(int one, int other) {
		int first = find(one);
		int second = find(other);
		// the earliest stays the root, so that sets keep the order of the load
		this.parents[Math.max(first, second)] = Math.min(first, second);
	}

}
