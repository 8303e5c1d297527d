import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Starts the installed Chromium, which talks to nobody but the service. */
export function startBrowser() {
	return chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
	});
}

/** Where the service under test listens. */
export function serviceAddress() {
	const address = process.env.THREADLINE_URL;
	if (!address) {
		throw new Error('Set THREADLINE_URL to the address of a running service, such as http://localhost:8080');
	}
	return address;
}

/** Keeps a picture of the page, if SCREENSHOTS names a folder for them. */
export async function picture(page, name) {
	const folder = process.env.SCREENSHOTS;
	if (folder) {
		await mkdir(folder, { recursive: true });
		await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
	}
}
