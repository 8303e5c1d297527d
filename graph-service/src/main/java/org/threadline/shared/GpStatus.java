package org.threadline.shared;

/**
 * Whether a child is registered with a GP.
 */
public enum GpStatus {

	REGISTERED, NOT_REGISTERED

}
