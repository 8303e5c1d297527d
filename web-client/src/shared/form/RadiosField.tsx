import { Explanation, explanationIds } from './Explanation';
import { FormGroup } from './FormGroup';

interface RadiosFieldProps {
	readonly name: string;
	readonly legend: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly choices: readonly { readonly value: string; readonly label: string }[];
	readonly size?: 'normal' | 'small';
	/** The choice made, for radios that act at once; without it the form holds the choice. */
	readonly chosen?: string;
	readonly onChoose?: (value: string) => void;
}

/** One choice of several. */
export function RadiosField(props: RadiosFieldProps) {
	const { name, legend, hint, error, choices, size = 'normal', chosen, onChoose } = props;
	const explained = { of: name, hint, error };
	const isSmall = size === 'small';
	return (
		<FormGroup error={error}>
			<fieldset className="govuk-fieldset" aria-describedby={explanationIds(explained)}>
				<legend className={`govuk-fieldset__legend govuk-fieldset__legend--${isSmall ? 's' : 'm'}`}>{legend}</legend>
				<Explanation {...explained} />
				<div className={`govuk-radios${isSmall ? ' govuk-radios--small govuk-radios--inline' : ''}`}>
					{choices.map(({ value, label }, index) => (
						<div className="govuk-radios__item" key={value}>
							<input
								className="govuk-radios__input"
								id={radioId(name, index)}
								name={name}
								type="radio"
								value={value}
								{...(onChoose && { checked: value === chosen, onChange: () => onChoose(value) })}
							/>
							<label className="govuk-label govuk-radios__label" htmlFor={radioId(name, index)}>
								{label}
							</label>
						</div>
					))}
				</div>
			</fieldset>
		</FormGroup>
	);
}

/** The id of one radio; that of the first is where errors lead. */
export function radioId(name: string, index: number): string {
	return `${name}-${index + 1}`;
}
