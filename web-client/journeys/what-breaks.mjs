/** What breaks on a page from now on, in a list that grows. */
export function whatBreaks(page) {
	const broken = [];
	page.on('pageerror', (error) => broken.push(error.message));
	page.on('console', (message) => {
		if (/Content Security Policy|Refused to/.test(message.text())) {
			broken.push(message.text());
		}
	});
	return broken;
}
