import { afterEach, expect, test, vi } from 'vitest';
import { fetchWithToken } from './fetch-with-token';

afterEach(() => vi.unstubAllGlobals());

/** A service that takes one token, and gives another with the session. Gives what it is asked, and with which token. */
function serviceThatTakes(token: string, given: string): readonly string[] {
	const asked: string[] = [];
	const page = { cookie: 'XSRF-TOKEN=stale' };
	vi.stubGlobal('document', page);
	vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
		const sent = new Headers(options.headers).get('X-XSRF-TOKEN');
		asked.push(`${address} ${sent ?? ''}`.trim());
		if (address === '/session') {
			page.cookie = `XSRF-TOKEN=${given}`;
			return Response.json({ signedIn: true });
		}
		return new Response(String(options.body), { status: sent === token ? 200 : 403 });
	});
	return asked;
}

test('a request goes out once, with the token of the page', async () => {
	const asked = serviceThatTakes('stale', 'new');
	expect((await fetchWithToken('/graphql', { method: 'POST', body: 'question' })).status).toBe(200);
	expect(asked).toEqual(['/graphql stale']);
});

test('one that is refused for a stale token goes out once more with a new one, the same as it was', async () => {
	const asked = serviceThatTakes('new', 'new');
	const response = await fetchWithToken('/graphql', { method: 'POST', body: 'question' });
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('question');
	expect(asked).toEqual(['/graphql stale', '/session', '/graphql new']);
});

test('one that is refused with a new token too is not sent a third time', async () => {
	const asked = serviceThatTakes('another', 'new');
	expect((await fetchWithToken('/graphql', { method: 'POST', body: 'question' })).status).toBe(403);
	expect(asked).toEqual(['/graphql stale', '/session', '/graphql new']);
});

test('without a new token there is nothing to send again', async () => {
	const asked = serviceThatTakes('another', 'stale');
	expect((await fetchWithToken('/graphql', { method: 'POST', body: 'question' })).status).toBe(403);
	expect(asked).toEqual(['/graphql stale', '/session']);
});
