import { expect, test } from 'vitest';
import { combinationsInWords } from './search-minimum';

test('each combination is told in words', () => {
	expect(
		combinationsInWords([
			{ fields: ['nhsNumber'] },
			{ fields: ['familyName', 'dateOfBirth'] },
			{ fields: ['givenName', 'familyName', 'postcode'] },
		]),
	).toEqual(['NHS number', 'family name and date of birth', 'given name, family name and postcode']);
});

test('a combination this page cannot ask for is not offered', () => {
	expect(combinationsInWords([{ fields: ['familyName', 'sex'] }])).toEqual([]);
});

test('the same combination is told once', () => {
	expect(combinationsInWords([{ fields: ['postcode'] }, { fields: ['postcode'] }])).toEqual(['postcode']);
});

test('a combination that misses nothing says nothing', () => {
	expect(combinationsInWords([{ fields: [] }])).toEqual([]);
});
