import { afterEach, expect, test, vi } from 'vitest';
import { hasFailed, signOut, wayInto } from './session';

afterEach(() => vi.unstubAllGlobals());

/** A service where somebody is signed in, or nobody, and that answers signing out with this status. Gives what it is asked. */
function serviceWhere(signedIn: boolean, signingOutGives: number): readonly string[] {
	const asked: string[] = [];
	vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=fresh' });
	vi.stubGlobal('fetch', async (_address: string, { method = 'GET' }: RequestInit) => {
		asked.push(method);
		return method === 'GET' ? Response.json({ signedIn }) : new Response(null, { status: signingOutGives });
	});
	return asked;
}

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

test('signing out ends the session, with a token asked for just before', async () => {
	const asked = serviceWhere(true, 204);
	await signOut();
	expect(asked).toEqual(['GET', 'DELETE']);
});

test.each([403, 500, 503])('signing out that is answered with %i has not gone through', async (status) => {
	serviceWhere(true, status);
	await expect(signOut()).rejects.toThrow('could not be ended');
});

test('signing out that reaches nobody has not gone through', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no route')));
	await expect(signOut()).rejects.toThrow('no route');
});

test('whoever is no longer signed in is signed out', async () => {
	const asked = serviceWhere(false, 403);
	await signOut();
	expect(asked).toEqual(['GET']);
});
