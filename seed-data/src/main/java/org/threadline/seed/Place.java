package org.threadline.seed;

/**
 * One of a number of places. Places are dealt out by shares, so that a distribution holds
 * to the nearest whole child and not by luck.
 *
 * @param size how many places there are
 * @param rank which of them, from nought
 */
record Place(int size, int rank) {

	private static final int ROUNDS = 4;

	Place {
		if (rank < 0 || rank >= size) {
			throw new IllegalArgumentException("No place " + rank + " of " + size);
		}
	}

	/**
	 * Another place of as many: no two places are shuffled to the same (a Feistel
	 * network, walked until it ends among the places).
	 */
	Place shuffled(long key) {
		int half = Math.max(1, (32 - Integer.numberOfLeadingZeros(this.size - 1) + 1) / 2);
		int mask = (1 << half) - 1;
		long walked = this.rank;
		do {
			int left = (int) (walked >>> half);
			int right = (int) (walked & mask);
			for (int round = 0; round < ROUNDS; round++) {
				int next = left ^ ((int) Dice.mixed(key + round * 0x632BE59BD9B4E019L + right) & mask);
				left = right;
				right = next;
			}
			walked = ((long) left << half) | right;
		}
		while (walked >= this.size);
		return new Place(this.size, (int) walked);
	}

}
