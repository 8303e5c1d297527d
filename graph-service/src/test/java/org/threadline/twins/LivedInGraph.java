package org.threadline.twins;

import java.util.List;
import java.util.Map;

import org.threadline.twins.Twins.Side;

/**
 * The graph of one side of some pairs at a time, with what people who use the service
 * leave behind in it: those whom the viewer may not know of, only among the left twins.
 */
final class LivedInGraph {

	private final TwinGraph graph;

	private final List<Twins> pairs;

	private final Unseen unseen;

	/** Ids of the left twins, for both sides. */
	private Known known = Known.NOBODY;

	LivedInGraph(TwinGraph graph, List<Twins> pairs, Look look) {
		this.graph = graph;
		this.pairs = pairs;
		this.unseen = new Unseen(graph, look);
	}

	/**
	 * Loads a side, the left one first, and lives in it.
	 * @return what to ask it by
	 */
	Known load(Side side) {
		this.graph.load(this.pairs, side);
		Map<String, String> facts = this.graph.facts();
		if (side == Side.LEFT) {
			this.known = this.graph.known();
		}
		this.unseen.leaveSeen(this.pairs, this.known.people(), facts);
		if (side == Side.LEFT) {
			// after it: for whom the glass was broken belongs to that it was
			this.unseen.leave(this.pairs, this.known);
		}
		return this.known;
	}

	/**
	 * Leaves behind enough on both sides for a second page of everything.
	 */
	void leaveSecondPages() {
		this.unseen.leaveSecondPages(this.pairs, this.known.people(), this.graph.facts());
	}

	/**
	 * Leaves behind much that the viewer may see some of.
	 */
	void leaveMuch() {
		this.unseen.leaveMuch(this.pairs, this.known);
	}

}
