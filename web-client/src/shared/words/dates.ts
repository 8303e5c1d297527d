/** How precise a date is known to be. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const LONDON = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
	hourCycle: 'h23',
});

/** A day such as 2014-03-09 as 9 March 2014. */
export function dayInWords(day: string): string {
	const [year, month, dayOfMonth] = day.split('-');
	return `${Number(dayOfMonth)} ${monthName(month)} ${year}`;
}

/** A moment as a day in this country, such as 9 March 2014. */
export function dayOfMomentInWords(moment: string): string {
	const { day, month, year } = londonParts(moment);
	return `${Number(day)} ${monthName(month)} ${year}`;
}

/** A moment as day and time in this country, such as 9 March 2014 at 2:30pm. */
export function momentInWords(moment: string): string {
	const { hour, minute } = londonParts(moment);
	const hours = Number(hour);
	return `${dayOfMomentInWords(moment)} at ${hours % 12 || 12}:${minute}${hours < 12 ? 'am' : 'pm'}`;
}

/** A date as precisely as it is known: a year alone stays a year. */
export function partialDateInWords({ value, precision }: { value: string; precision: DatePrecision }): string {
	switch (precision) {
		case 'YEAR':
			return value;
		case 'MONTH': {
			const [year, month] = value.split('-');
			return `${monthName(month)} ${year}`;
		}
		case 'DAY':
			return dayInWords(value);
		case 'MINUTE':
			return momentInWords(value);
	}
}

/** A period such as "Since 3 March 2024" or "3 March 2024 to 9 May 2025". */
export function periodInWords(from: string | null, to: string | null): string | undefined {
	if (from && to) {
		return `${dayInWords(from)} to ${dayInWords(to)}`;
	}
	if (from) {
		return `Since ${dayInWords(from)}`;
	}
	return to ? `Until ${dayInWords(to)}` : undefined;
}

function monthName(month: string | undefined): string {
	return MONTHS[Number(month) - 1] ?? '';
}

function londonParts(moment: string): Record<string, string> {
	return Object.fromEntries(LONDON.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
}
