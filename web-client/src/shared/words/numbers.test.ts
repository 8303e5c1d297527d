import { expect, test } from 'vitest';
import { dialAddress, nhsNumberInGroups } from './numbers';

test('an NHS number is read in groups; anything else is left as it is', () => {
	expect(nhsNumberInGroups('9990000018')).toBe('999 000 0018');
	expect(nhsNumberInGroups('999')).toBe('999');
});

test('a number is dialled without its spaces', () => {
	expect(dialAddress('01632 960 123')).toBe('tel:01632960123');
	expect(dialAddress('+44 1632 960123')).toBe('tel:+441632960123');
});
