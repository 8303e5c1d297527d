import type { ReactNode } from 'react';

interface RecordSectionProps {
	/** The id of its heading. */
	readonly id: string;
	readonly heading: string;
	readonly children: ReactNode;
}

/** One part of a record under its heading. */
export function RecordSection({ id, heading, children }: RecordSectionProps) {
	return (
		<section className="threadline-section" aria-labelledby={id}>
			<h2 className="govuk-heading-l threadline-focusable" id={id} tabIndex={-1}>
				{heading}
			</h2>
			{children}
		</section>
	);
}
