import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { startBrowser } from './browser.mjs';
import { arriveToSignIn } from './sign-in.mjs';
import { whatBreaks } from './what-breaks.mjs';

let browser;

before(async () => {
	browser = await startBrowser();
});

after(() => browser?.close());

test('a script that fails and what the content security policy stops are noticed', async () => {
	const page = await browser.newPage();
	const broken = whatBreaks(page);
	await arriveToSignIn(page);
	assert.deepEqual(broken, []);

	const failed = page.waitForEvent('pageerror');
	await page.evaluate(() => setTimeout(() => assertNothing()));
	await failed;
	assert.match(broken[0], /assertNothing/);

	const stopped = page.waitForEvent('console');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.text = 'document.title = "not its own"';
		document.head.append(script);
	});
	await stopped;
	assert.match(broken[1], /Content Security Policy/);
	await page.close();
});

test('every journey has its page watched', async () => {
	const folder = new URL('.', import.meta.url);
	const journeys = (await readdir(folder)).filter((file) => file.endsWith('.journey.mjs'));
	assert.ok(journeys.length > 3);
	for (const file of journeys.filter((name) => !import.meta.url.endsWith(name))) {
		const source = await readFile(new URL(file, folder), 'utf8');
		assert.match(source, /^journey\(/m, `${file} is made of journeys`);
		assert.doesNotMatch(source, /newPage|startBrowser|\btest\(/, `${file} opens no page that is not watched`);
	}
});
