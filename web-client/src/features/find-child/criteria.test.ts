import { expect, test } from 'vitest';
import { criteriaIn, inputOf } from './criteria';

function formWith(entries: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(entries)) {
		form.set(name, value);
	}
	return form;
}

test('only what was filled in is asked for', () => {
	const form = formWith({
		givenName: ' Maya ',
		familyName: 'Holloway',
		'dateOfBirth-day': '9',
		'dateOfBirth-month': '3',
		'dateOfBirth-year': '2014',
		postcode: '  ',
	});
	expect(criteriaIn(form)).toEqual({
		criteria: { givenName: 'Maya', familyName: 'Holloway', dateOfBirth: '2014-03-09' },
		errors: [],
	});
});

test('a school may give the number it knows the child by', () => {
	expect(criteriaIn(formWith({ uniquePupilNumber: 'N999400218001 ' })).criteria).toEqual({
		uniquePupilNumber: 'N999400218001',
	});
});

test('a wrong date of birth is an error at its first wrong part', () => {
	const { errors, wrongDayParts } = criteriaIn(formWith({ 'dateOfBirth-day': '9', 'dateOfBirth-month': '3' }));
	expect(errors).toEqual([{ field: 'dateOfBirth', message: 'Date of birth must include a year' }]);
	expect(inputOf('dateOfBirth', wrongDayParts)).toBe('dateOfBirth-year');
});

test('errors of other fields lead to the field itself', () => {
	expect(inputOf('nhsNumber', undefined)).toBe('nhsNumber');
	expect(inputOf('dateOfBirth', undefined)).toBe('dateOfBirth-day');
});
