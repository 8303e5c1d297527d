import type { ReactNode } from 'react';

/** Facts, each under its name. */
export function SummaryList({ children }: { readonly children: ReactNode }) {
	return <dl className="govuk-summary-list">{children}</dl>;
}

/** One fact. */
export function SummaryRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className="govuk-summary-list__row">
			<dt className="govuk-summary-list__key">{label}</dt>
			<dd className="govuk-summary-list__value">{children}</dd>
		</div>
	);
}
