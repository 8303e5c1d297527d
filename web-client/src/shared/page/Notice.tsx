import type { ReactNode } from 'react';

/** Something the person should know before reading on; spoken as soon as it appears. */
export function Notice({ children }: { readonly children: ReactNode }) {
	return (
		<div className="govuk-inset-text" role="alert">
			{children}
		</div>
	);
}
