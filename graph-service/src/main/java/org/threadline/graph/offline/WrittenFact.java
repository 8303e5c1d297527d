package org.threadline.graph.offline;

/**
 * A fact that is written down.
 *
 * @param node number of its node
 * @param id its opaque id
 * @param label what kind of fact
 */
record WrittenFact(long node, String id, String label) {
}
