import { Explanation, explanationIds } from './Explanation';
import { FormGroup } from './FormGroup';

interface TextAreaFieldProps {
	/** The name of the field, which is also its id. */
	readonly name: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error: string | undefined;
}

/** A few lines of text to enter. */
export function TextAreaField({ name, label, hint, error }: TextAreaFieldProps) {
	const explained = { of: name, hint, error };
	return (
		<FormGroup error={error}>
			<label className="govuk-label govuk-label--m" htmlFor={name}>
				{label}
			</label>
			<Explanation {...explained} />
			<textarea
				className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
				id={name}
				name={name}
				rows={4}
				autoComplete="off"
				aria-describedby={explanationIds(explained)}
			/>
		</FormGroup>
	);
}
