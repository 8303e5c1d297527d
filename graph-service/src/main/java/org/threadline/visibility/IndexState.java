package org.threadline.visibility;

/**
 * Whether a person is on the index.
 */
public enum IndexState {

	/** A child on the index. */
	INDEXED,
	/** A child hidden from the index on request. */
	HIDDEN_ON_REQUEST,
	/** A child's earlier identity, sealed by adoption. */
	SEALED,
	/** An adult, who is on no index. */
	ADULT

}
