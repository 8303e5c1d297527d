import { expect, test } from 'vitest';
import { csrfTokenIn } from './csrf-token';

test('the token is found among other cookies', () => {
	expect(csrfTokenIn('theme=dark; XSRF-TOKEN=a1-b2%3D; other=1')).toBe('a1-b2=');
});

test('a cookie whose name only ends alike is not the token', () => {
	expect(csrfTokenIn('OLD-XSRF-TOKEN=stale')).toBeUndefined();
});

test('no cookie and an empty cookie are no token', () => {
	expect(csrfTokenIn('')).toBeUndefined();
	expect(csrfTokenIn('XSRF-TOKEN=')).toBeUndefined();
});
