import { expect, test } from 'vitest';
import { readDay } from './day-entry';

function read(day: string, month: string, year: string) {
	return readDay({ day, month, year }, 'Date of birth');
}

test('a day is read whether or not its parts have leading zeros or spaces', () => {
	expect(read('9', '3', '2014')).toEqual({ kind: 'day', value: '2014-03-09' });
	expect(read(' 09 ', '03', '2014 ')).toEqual({ kind: 'day', value: '2014-03-09' });
});

test('nothing typed is no date', () => {
	expect(read('', ' ', '')).toEqual({ kind: 'empty' });
});

test('a part left out is asked for by name', () => {
	expect(read('9', '3', '')).toEqual({ kind: 'wrong', message: 'Date of birth must include a year', parts: ['year'] });
	expect(read('', '', '2014')).toEqual({
		kind: 'wrong',
		message: 'Date of birth must include a day and a month',
		parts: ['day', 'month'],
	});
});

test.each([
	['30', '2', '2014'],
	['29', '2', '2015'],
	['0', '1', '2014'],
	['1', '13', '2014'],
	['32', '1', '2014'],
	['100', '1', '2014'],
])('%s/%s/%s is not a real date', (day, month, year) => {
	expect(read(day, month, year)).toMatchObject({ kind: 'wrong', message: 'Date of birth must be a real date' });
});

test('29 February of a leap year is a real date', () => {
	expect(read('29', '2', '2016')).toEqual({ kind: 'day', value: '2016-02-29' });
});

test('a year needs four numbers', () => {
	expect(read('9', '3', '14')).toEqual({ kind: 'wrong', message: 'Year must include 4 numbers', parts: ['year'] });
});

test('words are not numbers', () => {
	expect(read('9', 'March', '2014')).toMatchObject({ kind: 'wrong', parts: ['month'] });
});
