import { csrfHeader } from './csrf-token';

/**
 * Sends a request of this page, with the token of its session. A token goes stale when somebody signs in or out on
 * another tab: a request that was refused is sent once more when the service gives a new one. It had no effect before.
 */
export async function fetchWithToken(address: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
	const sent = csrfHeader();
	const response = await fetch(address, withHeader(options, sent));
	if (response.status !== 403) {
		return response;
	}
	const asked = await fetch('/session', { credentials: 'same-origin', cache: 'no-store' });
	const renewed = csrfHeader();
	const isNew = asked.ok && renewed['X-XSRF-TOKEN'] !== sent['X-XSRF-TOKEN'];
	return isNew ? fetch(address, withHeader(options, renewed)) : response;
}

function withHeader(options: RequestInit, token: Record<string, string>): RequestInit {
	const headers = new Headers(options.headers);
	for (const [name, value] of Object.entries(token)) {
		headers.set(name, value);
	}
	return { ...options, credentials: 'same-origin', headers };
}
