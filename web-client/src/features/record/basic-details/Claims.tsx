import type { ReactNode } from 'react';

interface ClaimsProps {
	readonly disputed: boolean;
	/** What each source says. */
	readonly children: readonly ReactNode[];
}

/** What sources say of one thing, and whether they disagree on it. */
export function Claims({ disputed, children }: ClaimsProps) {
	if (children.length === 0) {
		return 'Nothing recorded that you may see';
	}
	return (
		<>
			{disputed && <p className="govuk-body threadline-warning">Sources disagree, and nobody has decided which is right.</p>}
			{children}
		</>
	);
}
