import { expect, test } from 'vitest';
import { hasFailed, wayInto } from './session';

test('a demonstration asks for a name and a password', () => {
	expect(wayInto({ signedIn: false, demo: true, sampleUsers: ['teacher'], signInAt: null })).toEqual({
		by: 'password',
		sampleUsers: ['teacher'],
	});
});

test('with an issuer one signs in there', () => {
	expect(wayInto({ signedIn: false, demo: false, sampleUsers: [], signInAt: '/oauth2/authorization/ours' })).toEqual({
		by: 'issuer',
		address: '/oauth2/authorization/ours',
	});
});

test('where the pages are not registered at the issuer no password is asked for', () => {
	expect(wayInto({ signedIn: false, demo: false, sampleUsers: [], signInAt: null })).toEqual({ by: 'token' });
	expect(wayInto({ signedIn: false, demo: false })).toEqual({ by: 'token' });
});

test('a sign-in that failed is told from one that has not begun', () => {
	expect(hasFailed('?signIn=failed')).toBe(true);
	expect(hasFailed('?signIn=other')).toBe(false);
	expect(hasFailed('')).toBe(false);
});
