import { afterEach, expect, test, vi } from 'vitest';
import { clientForOneSession } from './client';
import { troubleOf } from './trouble';

afterEach(() => vi.unstubAllGlobals());

/** A service that takes one token, and gives another with the session. */
function serviceThatTakes(token: string, given: string): void {
	const page = { cookie: 'XSRF-TOKEN=stale' };
	vi.stubGlobal('document', page);
	vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
		if (address === '/session') {
			page.cookie = `XSRF-TOKEN=${given}`;
			return Response.json({ signedIn: true });
		}
		return new Headers(options.headers).get('X-XSRF-TOKEN') === token
			? Response.json({ data: { me: { name: 'Beth' } } })
			: Response.json(
					{ errors: [{ message: 'Load the page again.', extensions: { code: 'NOT_PERMITTED' } }] },
					{ status: 403 },
				);
	});
}

function ask() {
	return clientForOneSession(() => undefined)
		.query('{ me { name } }', {})
		.toPromise();
}

test('a question with a token that went stale is answered all the same', async () => {
	serviceThatTakes('new', 'new');
	expect((await ask()).data).toEqual({ me: { name: 'Beth' } });
});

test('what is refused in the end is told in the words of the service', async () => {
	serviceThatTakes('another', 'new');
	expect(troubleOf((await ask()).error)?.message).toBe('Load the page again.');
});
