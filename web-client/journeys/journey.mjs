import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { whatBreaks } from './what-breaks.mjs';

let browser;

before(async () => {
	browser = await startBrowser();
});

after(() => browser?.close());

/**
 * A test that takes its steps on a page of its own. It fails when the page breaks too: when a script fails, or the content
 * security policy stops something.
 */
export function journey(name, steps) {
	test(name, async (context) => {
		const page = await browser.newPage({ locale: 'en-GB' });
		const broken = whatBreaks(page);
		context.after(async () => {
			await page.close();
			assert.deepEqual(broken, [], 'no script fails and the content security policy stops nothing');
		});
		await steps(page);
	});
}
