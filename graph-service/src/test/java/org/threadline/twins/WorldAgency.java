package org.threadline.twins;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Sensitivity;

/**
 * An agency of a world, with one post and one service.
 *
 * @param reference its reference
 * @param kind its kind
 * @param sensitivity its sensitivity
 */
record WorldAgency(String reference, AgencyKind kind, Sensitivity sensitivity) {

	String post() {
		return this.reference + "-post";
	}

	String service() {
		return this.reference + "-service";
	}

}
