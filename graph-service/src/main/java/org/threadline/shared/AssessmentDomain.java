package org.threadline.shared;

/**
 * The three sides from which the Assessment Framework looks at a child.
 */
public enum AssessmentDomain {

	/** How the child is growing up. */
	CHILD_DEVELOPMENT,
	/** How parents and carers meet what the child needs. */
	PARENTING_CAPACITY,
	/** What the wider family and the place they live in give and take. */
	FAMILY_AND_ENVIRONMENT

}
