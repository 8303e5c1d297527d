import type { graphql } from '../../shared/graphql/graphql';
import { type DayPart, readDay } from '../../shared/form/day-entry';
import { dayEntryIn, dayPartId } from '../../shared/form/DayField';
import type { FieldError } from '../../shared/form/FieldError';

/** What the service can be asked to look for. */
export type ChildCriteria = ReturnType<typeof graphql.scalar<'ChildCriteria'>>;

/** The criteria this page asks for, in the order it asks. */
export const FIELDS = [
	'givenName',
	'familyName',
	'dateOfBirth',
	'postcode',
	'nhsNumber',
	'uniquePupilNumber',
] as const;

/** A search form as it was filled in. */
export interface FilledIn {
	readonly criteria: ChildCriteria;
	readonly errors: readonly FieldError[];
	/** The parts of the date of birth that are wrong. */
	readonly wrongDayParts?: readonly DayPart[];
}

/** Reads the search form; what was left empty is not asked for. */
export function criteriaIn(form: FormData): FilledIn {
	const criteria: ChildCriteria = {};
	for (const field of ['givenName', 'familyName', 'postcode', 'nhsNumber', 'uniquePupilNumber'] as const) {
		const typed = String(form.get(field) ?? '').trim();
		if (typed !== '') {
			criteria[field] = typed;
		}
	}
	const dateOfBirth = readDay(dayEntryIn(form, 'dateOfBirth'), 'Date of birth');
	if (dateOfBirth.kind === 'wrong') {
		const { message, parts } = dateOfBirth;
		return { criteria, errors: [{ field: 'dateOfBirth', message }], wrongDayParts: parts };
	}
	if (dateOfBirth.kind === 'day') {
		criteria.dateOfBirth = dateOfBirth.value;
	}
	return { criteria, errors: [] };
}

/** The id of the input an error of a field leads to. */
export function inputOf(field: string, wrongDayParts: readonly DayPart[] | undefined): string {
	return field === 'dateOfBirth' ? dayPartId(field, wrongDayParts?.[0] ?? 'day') : field;
}
