import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { refusedBecause } from './refused';

const FIELDS = ['purpose', 'reason'];
const FAILED = 'The record could not be opened just now';

test('a refusal is told at its field', () => {
	const refusals = [
		{ field: 'reason', message: 'Say more' },
		{ field: 'purpose', message: 'Choose another' },
	];
	expect(refusedBecause(refusals, undefined, FIELDS, FAILED)).toEqual(refusals);
});

test('a refusal of a field within the input is told at that field', () => {
	expect(refusedBecause([{ field: 'input.reason', message: 'Say more' }], undefined, FIELDS, FAILED)).toEqual([
		{ field: 'reason', message: 'Say more' },
	]);
});

test('a refusal of no field, or of one the form does not have, is told of none', () => {
	const refusals = [
		{ field: null, message: 'Ask somebody who may' },
		{ field: 'criteria', message: 'Say more about the child' },
	];
	expect(refusedBecause(refusals, undefined, FIELDS, FAILED)).toEqual([
		{ field: undefined, message: 'Ask somebody who may' },
		{ field: undefined, message: 'Say more about the child' },
	]);
});

test('an input the service cannot accept is told at its field', () => {
	const error = new CombinedError({
		graphQLErrors: [
			{ message: 'Leave out control characters', extensions: { code: 'INVALID_INPUT', field: 'input.reason' } },
		],
	});
	expect(refusedBecause(undefined, error, FIELDS, FAILED)).toEqual([
		{ field: 'reason', message: 'Leave out control characters' },
	]);
});

test('what went wrong on the way is told of no field', () => {
	const error = new CombinedError({ networkError: new Error('no route') });
	expect(refusedBecause(undefined, error, FIELDS, FAILED)).toEqual([
		{ field: undefined, message: 'Threadline cannot be reached just now. Try again in a moment.' },
	]);
});

test('a command without an answer and without an error has failed all the same', () => {
	expect(refusedBecause(undefined, undefined, FIELDS, FAILED)).toEqual([{ field: undefined, message: FAILED }]);
	expect(refusedBecause([], undefined, FIELDS, FAILED)).toEqual([{ field: undefined, message: FAILED }]);
});
