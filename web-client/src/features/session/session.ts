import { csrfHeader } from '../../shared/http/csrf-token';

/** Somebody is signed in. */
interface SignedIn {
	readonly signedIn: true;
	readonly name: string;
	readonly demo: boolean;
}

/** Nobody is signed in. */
export interface SignedOut {
	readonly signedIn: false;
	readonly demo: boolean;
	readonly sampleUsers?: readonly string[];
	/** Where to sign in with a work account; null when these pages cannot. */
	readonly signInAt?: string | null;
}

/** Whether somebody is signed in, as the service says. */
export type Session = SignedIn | SignedOut;

/** How one signs in here. */
export type WayIn =
	| { readonly by: 'password'; readonly sampleUsers: readonly string[] }
	| { readonly by: 'issuer'; readonly address: string }
	| { readonly by: 'token' };

/** A password is asked for in demonstrations only: everywhere else it would go to the wrong place. */
export function wayInto({ demo, sampleUsers, signInAt }: SignedOut): WayIn {
	if (demo) {
		return { by: 'password', sampleUsers: sampleUsers ?? [] };
	}
	return signInAt ? { by: 'issuer', address: signInAt } : { by: 'token' };
}

/** Whether the address says that signing in with a work account has just failed. */
export function hasFailed(search: string): boolean {
	return new URLSearchParams(search).get('signIn') === 'failed';
}

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

/** Ends the session at the service, and throws unless it has ended: somebody else may sit down at this computer. */
export async function signOut(): Promise<void> {
	// the token may have gone stale while the page was left open
	const { signedIn } = await readSession();
	if (!signedIn) {
		return;
	}
	const response = await fetch('/session', { method: 'DELETE', credentials: 'same-origin', headers: csrfHeader() });
	if (!response.ok) {
		throw new Error(`The session could not be ended: ${response.status}`);
	}
}
