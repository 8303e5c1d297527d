package org.threadline.shared;

/**
 * What kind of home.
 */
public enum ResidenceKind {

	HOME, SECOND_HOME, PLACEMENT, TEMPORARY, REFUGE

}
