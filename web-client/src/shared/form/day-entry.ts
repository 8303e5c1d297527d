/** The three parts of a day. */
export type DayPart = 'day' | 'month' | 'year';

/** What somebody typed for a day, part by part. */
export type DayEntry = Readonly<Record<DayPart, string>>;

/** What a day entry amounts to. */
export type ReadDay =
	| { readonly kind: 'empty' }
	| { readonly kind: 'day'; readonly value: string }
	| { readonly kind: 'wrong'; readonly message: string; readonly parts: readonly DayPart[] };

const PARTS: readonly DayPart[] = ['day', 'month', 'year'];

/** Reads a day entry; what is said when it is wrong begins with what the day is, such as "Date of birth". */
export function readDay(entry: DayEntry, what: string): ReadDay {
	const typed = { day: entry.day.trim(), month: entry.month.trim(), year: entry.year.trim() };
	const missing = PARTS.filter((part) => typed[part] === '');
	if (missing.length === PARTS.length) {
		return { kind: 'empty' };
	}
	if (missing.length > 0) {
		const message = `${what} must include a ${missing.join(' and a ')}`;
		return { kind: 'wrong', message, parts: missing };
	}
	const notNumbers = PARTS.filter((part) => !/^\d+$/.test(typed[part]));
	if (notNumbers.length > 0) {
		return { kind: 'wrong', message: `${what} must be in numbers, such as 9 3 2014`, parts: notNumbers };
	}
	if (typed.year.length !== 4) {
		return { kind: 'wrong', message: 'Year must include 4 numbers', parts: ['year'] };
	}
	const value = `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
	return isRealDay(value) ? { kind: 'day', value } : { kind: 'wrong', message: `${what} must be a real date`, parts: PARTS };
}

function isRealDay(value: string): boolean {
	const moment = new Date(`${value}T00:00:00Z`);
	// 30 February is read as 2 March
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}
