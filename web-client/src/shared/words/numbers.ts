/** An NHS number in its usual groups: 999 000 0018. */
export function nhsNumberInGroups(number: string): string {
	return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

/** The address that dials a telephone number. */
export function dialAddress(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`;
}
