import { expect, test } from 'vitest';
import { troubleOf } from './trouble';

const nothingBroken = { graphQLErrors: [] };

test('no failure is no trouble', () => {
	expect(troubleOf(undefined)).toBeUndefined();
});

test('an invalid input names its field and keeps the words of the service', () => {
	const trouble = troubleOf({
		graphQLErrors: [
			{
				message: 'Check the NHS number: its last digit does not fit the others.',
				extensions: { code: 'INVALID_INPUT', field: 'criteria.nhsNumber' },
			},
		],
	});
	expect(trouble).toEqual({
		recordNotOpened: false,
		invalidInputs: [
			{ field: 'nhsNumber', message: 'Check the NHS number: its last digit does not fit the others.' },
		],
		message: undefined,
	});
});

test('a record that is not open is told apart from other trouble', () => {
	const trouble = troubleOf({ graphQLErrors: [{ message: 'Say why.', extensions: { code: 'RECORD_NOT_OPENED' } }] });
	expect(trouble?.recordNotOpened).toBe(true);
	expect(trouble?.message).toBeUndefined();
});

test('an error with a code is shown in its own words', () => {
	const trouble = troubleOf({
		graphQLErrors: [{ message: 'Too many searches. Wait a minute.', extensions: { code: 'TOO_MANY_REQUESTS' } }],
	});
	expect(trouble?.message).toBe('Too many searches. Wait a minute.');
});

test('an error without a code was not written for people and is not shown', () => {
	const trouble = troubleOf({ graphQLErrors: [{ message: 'INTERNAL_ERROR for 4f1c' }] });
	expect(trouble?.message).toMatch(/^Something went wrong/);
});

test('a service that does not answer is called unreachable', () => {
	expect(troubleOf({ ...nothingBroken, networkError: new Error('refused') })?.message).toMatch(/cannot be reached/);
});
