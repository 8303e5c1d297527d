import type { InputHTMLAttributes } from 'react';
import { Explanation, explanationIds } from './Explanation';
import { FormGroup } from './FormGroup';

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
	/** The name of the field, which is also its id. */
	readonly name: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error: string | undefined;
	/** A width class of govuk-frontend, such as 10 characters. */
	readonly width?: '10' | '20';
}

/** A line of text to enter. */
export function TextField({ name, label, hint, error, width, ...attributes }: TextFieldProps) {
	const explained = { of: name, hint, error };
	return (
		<FormGroup error={error}>
			<label className="govuk-label" htmlFor={name}>
				{label}
			</label>
			<Explanation {...explained} />
			<input
				className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}`}
				id={name}
				name={name}
				type="text"
				autoComplete="off"
				spellCheck={false}
				aria-describedby={explanationIds(explained)}
				{...attributes}
			/>
		</FormGroup>
	);
}
