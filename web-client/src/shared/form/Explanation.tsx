interface ExplanationProps {
	/** The id of the field explained. */
	readonly of: string;
	readonly hint: string | undefined;
	readonly error: string | undefined;
}

/** The hint of a field and what is wrong with its answer. */
export function Explanation({ of, hint, error }: ExplanationProps) {
	return (
		<>
			{hint && (
				<div id={`${of}-hint`} className="govuk-hint">
					{hint}
				</div>
			)}
			{error && (
				<p id={`${of}-error`} className="govuk-error-message">
					<span className="govuk-visually-hidden">Error:</span> {error}
				</p>
			)}
		</>
	);
}

/** The ids that describe a field to assistive technology. */
export function explanationIds({ of, hint, error }: ExplanationProps): string | undefined {
	return [hint && `${of}-hint`, error && `${of}-error`].filter(Boolean).join(' ') || undefined;
}
