package org.threadline.ingest;

import java.util.List;

import org.threadline.graph.LoadTransactions;
import org.threadline.shared.IdSource;
import org.threadline.visibility.PolicyPack;

/**
 * Puts on record what the files of deliveries say, in the order in which they depend on
 * each other.
 *
 * @param graph where it comes on record
 * @param ids makes ids
 * @param agreement the terms that rows may use
 * @param progress how far it has come
 */
record FilesInOrder(LoadTransactions graph, IdSource ids, PolicyPack agreement, Progress progress) {

	/**
	 * Loads the files.
	 * @return the people on whom sources may disagree
	 */
	PeopleWithClaims load(List<Delivery> deliveries) {
		Ground ground = Ground.onRecord(this.graph);
		GroundLoader groundLoader = new GroundLoader(this.graph, this.ids, ground, this.progress);
		FeedFile.GROUND.forEach((file) -> groundLoader.load(deliveries, file));
		new PeopleLoader(this.graph, this.ids, ground, new SharedIdentifiers(this.ids), this.progress).load(deliveries);
		FactLoader factLoader = new FactLoader(this.graph, this.ids, ground, this.agreement, this.progress);
		FeedFile.FACTS.forEach((file) -> factLoader.load(deliveries, file));
		return factLoader.peopleWithClaims();
	}

}
