package org.threadline.twins;

import org.threadline.shared.AgencyKind;
import org.threadline.shared.Sensitivity;

/**
 * An agency of a world, with one post and one service.
 *
 * @param reference its reference
 * @param kind its kind
 * @param sensitivity its sensitivity
 * @param formerly its sensitivity before it was delivered anew
 * @param stubShown whether it lets its existence be shown where nothing else is
 */
record WorldAgency(String reference, AgencyKind kind, Sensitivity sensitivity, Sensitivity formerly,
		boolean stubShown) {

	WorldAgency(String reference, AgencyKind kind, Sensitivity sensitivity) {
		this(reference, kind, sensitivity, sensitivity, true);
	}

	WorldAgency formerly(Sensitivity other) {
		return new WorldAgency(this.reference, this.kind, this.sensitivity, other, this.stubShown);
	}

	WorldAgency withoutStub() {
		return new WorldAgency(this.reference, this.kind, this.sensitivity, this.formerly, false);
	}

	boolean hasChanged() {
		return this.formerly != this.sensitivity;
	}

	/**
	 * Whether everybody may know that it is involved with somebody, and might before.
	 */
	boolean isOrdinary() {
		return this.sensitivity == Sensitivity.STANDARD && !hasChanged() && this.stubShown;
	}

	String post() {
		return this.reference + "-post";
	}

	String service() {
		return this.reference + "-service";
	}

}
