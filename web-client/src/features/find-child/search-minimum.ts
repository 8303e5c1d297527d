import type { ChildCriteria } from './criteria';
import { FIELDS } from './criteria';

/** How each criterion is called within a sentence. */
const WORDS: Record<keyof ChildCriteria, string> = {
	givenName: 'given name',
	familyName: 'family name',
	dateOfBirth: 'date of birth',
	sex: 'sex',
	postcode: 'postcode',
	nhsNumber: 'NHS number',
	uniquePupilNumber: 'unique pupil number',
};

/** The combinations of details that can be given on this page, each in words such as "family name and date of birth". */
export function combinationsInWords(combinations: readonly { readonly fields: readonly string[] }[]): readonly string[] {
	const inWords = combinations
		.filter(({ fields }) => fields.length > 0 && fields.every(isOnThisPage))
		.map(({ fields }) => listInWords(fields.map((field) => WORDS[field as keyof ChildCriteria])));
	return [...new Set(inWords)];
}

function isOnThisPage(field: string): boolean {
	return (FIELDS as readonly string[]).includes(field);
}

function listInWords(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}
