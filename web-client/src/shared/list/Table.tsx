import type { ReactNode } from 'react';

interface TableProps {
	/** The id of its caption. */
	readonly id: string;
	readonly caption: string;
	readonly columns: readonly string[];
	readonly children: ReactNode;
}

/** A table that scrolls sideways within itself where the screen is narrow. */
export function Table({ id, caption, columns, children }: TableProps) {
	return (
		<div className="threadline-scroll" role="region" aria-labelledby={id} tabIndex={0}>
			<table className="govuk-table">
				<caption className="govuk-table__caption govuk-table__caption--m" id={id}>
					{caption}
				</caption>
				<thead className="govuk-table__head">
					<tr className="govuk-table__row">
						{columns.map((column) => (
							<th className="govuk-table__header" scope="col" key={column}>
								{column}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="govuk-table__body">{children}</tbody>
			</table>
		</div>
	);
}
