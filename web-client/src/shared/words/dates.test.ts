import { describe, expect, test } from 'vitest';
import { dayInWords, dayOfMomentInWords, momentInWords, partialDateInWords, periodInWords } from './dates';

test('a day is written out', () => {
	expect(dayInWords('2014-03-09')).toBe('9 March 2014');
});

test('a moment is told in the time of this country, summer time included', () => {
	expect(momentInWords('2026-01-09T14:05:00Z')).toBe('9 January 2026 at 2:05pm');
	expect(momentInWords('2026-07-09T23:30:00Z')).toBe('10 July 2026 at 12:30am');
	expect(momentInWords('2026-07-09T11:00:00+00:00')).toBe('9 July 2026 at 12:00pm');
	expect(dayOfMomentInWords('2026-07-09T23:30:00Z')).toBe('10 July 2026');
});

describe('a date is never told more precisely than it is known', () => {
	test.each([
		['YEAR', '2019', '2019'],
		['MONTH', '2019-03', 'March 2019'],
		['DAY', '2019-03-09', '9 March 2019'],
		['MINUTE', '2019-03-09T14:30Z', '9 March 2019 at 2:30pm'],
	] as const)('%s', (precision, value, words) => {
		expect(partialDateInWords({ value, precision })).toBe(words);
	});
});

test('a period says which of its ends are known', () => {
	expect(periodInWords('2024-03-03', null)).toBe('Since 3 March 2024');
	expect(periodInWords('2024-03-03', '2025-05-09')).toBe('3 March 2024 to 9 May 2025');
	expect(periodInWords(null, '2025-05-09')).toBe('Until 9 May 2025');
	expect(periodInWords(null, null)).toBeUndefined();
});
