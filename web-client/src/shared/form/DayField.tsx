import type { DayEntry, DayPart } from './day-entry';
import { Explanation, explanationIds } from './Explanation';
import { FormGroup } from './FormGroup';

interface DayFieldProps {
	readonly name: string;
	readonly legend: string;
	readonly hint?: string;
	readonly error: string | undefined;
	/** The parts that are wrong; with an error and no parts named, all of them. */
	readonly wrongParts?: readonly DayPart[] | undefined;
}

const PARTS = [
	{ part: 'day', label: 'Day', width: '2' },
	{ part: 'month', label: 'Month', width: '2' },
	{ part: 'year', label: 'Year', width: '4' },
] as const;

/** A day to enter as day, month and year. */
export function DayField({ name, legend, hint, error, wrongParts }: DayFieldProps) {
	const explained = { of: name, hint, error };
	return (
		<FormGroup error={error}>
			<fieldset className="govuk-fieldset" role="group" aria-describedby={explanationIds(explained)}>
				<legend className="govuk-fieldset__legend">{legend}</legend>
				<Explanation {...explained} />
				<div className="govuk-date-input" id={name}>
					{PARTS.map(({ part, label, width }) => {
						const isWrong = error !== undefined && (wrongParts?.includes(part) ?? true);
						return (
							<div className="govuk-date-input__item" key={part}>
								<div className="govuk-form-group">
									<label className="govuk-label govuk-date-input__label" htmlFor={dayPartId(name, part)}>
										{label}
									</label>
									<input
										className={`govuk-input govuk-date-input__input govuk-input--width-${width}${isWrong ? ' govuk-input--error' : ''}`}
										id={dayPartId(name, part)}
										name={dayPartId(name, part)}
										type="text"
										inputMode="numeric"
										autoComplete="off"
									/>
								</div>
							</div>
						);
					})}
				</div>
			</fieldset>
		</FormGroup>
	);
}

/** The id and name of the input for one part of a day. */
export function dayPartId(name: string, part: DayPart): string {
	return `${name}-${part}`;
}

/** What was typed for a day. */
export function dayEntryIn(form: FormData, name: string): DayEntry {
	const typed = (part: DayPart) => String(form.get(dayPartId(name, part)) ?? '');
	return { day: typed('day'), month: typed('month'), year: typed('year') };
}
