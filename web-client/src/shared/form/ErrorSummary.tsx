import { useEffect, useRef } from 'react';
import { JumpLink } from '../page/JumpLink';
import type { FieldError } from './FieldError';

interface ErrorSummaryProps {
	readonly errors: readonly FieldError[];
	/** The id of the input to go to for a field, where it differs from the field's name. */
	readonly inputOf?: (field: string) => string;
}

/** Lists what has to be put right, at the top of the page, and takes the focus each time the list is new. */
export function ErrorSummary({ errors, inputOf = (field) => field }: ErrorSummaryProps) {
	const summary = useRef<HTMLDivElement>(null);

	useEffect(() => {
		if (errors.length > 0) {
			summary.current?.scrollIntoView();
			summary.current?.focus({ preventScroll: true });
		}
	}, [errors]);

	if (errors.length === 0) {
		return null;
	}
	return (
		<div className="govuk-error-summary" tabIndex={-1} ref={summary}>
			<div role="alert">
				<h2 className="govuk-error-summary__title">There is a problem</h2>
				<div className="govuk-error-summary__body">
					<ul className="govuk-list govuk-error-summary__list">
						{errors.map(({ field, message }, place) => (
							// by their place: the service may give one message for several inputs
							<li key={place}>
								{field === undefined ? message : <JumpLink to={inputOf(field)} className="">{message}</JumpLink>}
							</li>
						))}
					</ul>
				</div>
			</div>
		</div>
	);
}
