import { csrfHeader } from '../../shared/http/csrf-token';

/** Whether somebody is signed in, as the service says. */
export type Session =
	| { readonly signedIn: true; readonly name: string; readonly demo: boolean }
	| { readonly signedIn: false; readonly demo: boolean; readonly sampleUsers?: readonly string[] };

/** What became of signing in. */
export type SignInOutcome = 'signed-in' | 'wrong' | 'failed';

/** Asks who is signed in. The answer also brings the token that every write of this session needs. */
export async function readSession(): Promise<Session> {
	const response = await fetch('/session', { credentials: 'same-origin', cache: 'no-store' });
	if (!response.ok) {
		throw new Error(`The session could not be read: ${response.status}`);
	}
	return (await response.json()) as Session;
}

/** Tries a name and a password. */
export async function signIn(username: string, password: string): Promise<SignInOutcome> {
	// the token may have gone stale while the page was left open
	await readSession();
	const response = await fetch('/session', {
		method: 'POST',
		credentials: 'same-origin',
		headers: csrfHeader(),
		body: new URLSearchParams({ username, password }),
	});
	if (response.ok) {
		return 'signed-in';
	}
	return response.status === 401 ? 'wrong' : 'failed';
}

/** Ends the session at the service. */
export async function signOut(): Promise<void> {
	await fetch('/session', { method: 'DELETE', credentials: 'same-origin', headers: csrfHeader() });
}
