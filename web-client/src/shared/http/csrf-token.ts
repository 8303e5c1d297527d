/** The header that proves a request was made by this page: the service compares it with its cookie. */
export function csrfHeader(): Record<string, string> {
	const token = csrfTokenIn(document.cookie);
	return token === undefined ? {} : { 'X-XSRF-TOKEN': token };
}

/** The service's token among the page's cookies. */
export function csrfTokenIn(cookies: string): string | undefined {
	const found = cookies
		.split(';')
		.map((cookie) => cookie.trim())
		.find((cookie) => cookie.startsWith('XSRF-TOKEN='));
	const token = found?.slice('XSRF-TOKEN='.length);
	return token ? decodeURIComponent(token) : undefined;
}
