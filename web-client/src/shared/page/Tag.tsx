import type { ReactNode } from 'react';

interface TagProps {
	readonly colour: 'grey' | 'blue' | 'teal' | 'purple' | 'orange' | 'yellow';
	readonly children: ReactNode;
}

/** A word or two that mark what something is. */
export function Tag({ colour, children }: TagProps) {
	return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
