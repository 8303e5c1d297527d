import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './accessibility.mjs';
import { picture, serviceAddress, startBrowser } from './browser.mjs';
import { arriveAt, enter, tabTo, typeInto } from './keyboard.mjs';

let browser;

before(async () => {
	browser = await startBrowser();
});

after(() => browser?.close());

async function searchAs(user, page) {
	await page.goto(serviceAddress());
	await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
	await typeInto(page, 'Name', user);
	await typeInto(page, 'Password', 'demo');
	await page.keyboard.press('Enter');
	await arriveAt(page, 'Find a child');
	await typeInto(page, 'Given name', 'Rowan');
	await typeInto(page, 'Family name', 'Ashdown');
	await typeInto(page, 'Day', '2');
	await typeInto(page, 'Month', '11');
	await typeInto(page, 'Year', '2016');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'No child found' }).waitFor();
}

test('a coordinator asks in an emergency for a child who is hidden, and finds the record open', async () => {
	const page = await browser.newPage({ locale: 'en-GB' });
	await searchAs('coordinator', page);
	await page.getByRole('heading', { name: 'Is a child in danger?' }).waitFor();
	await assertAccessible(page, 'No child found');
	await picture(page, '8-no-child-found');
	await enter(page, 'button', 'Ask in an emergency');
	await page.getByRole('heading', { name: 'Is a child in danger?' }).and(page.locator(':focus')).waitFor();

	await enter(page, 'button', 'Ask for the record');
	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	assert.match(await page.title(), /^Error: /);
	await assertAccessible(page, 'Emergency without a reason');
	await picture(page, '9-emergency-without-reason');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Space');
	await tabTo(page, 'textbox', 'Why can it not wait?');
	await page.keyboard.type('Short');
	await enter(page, 'button', 'Ask for the record');
	await page.getByRole('link', { name: /reason|words|characters/i }).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.type(' is what I wrote, and a neighbour has just called: he is alone and hurt');
	await enter(page, 'button', 'Ask for the record');

	await page.getByRole('heading', { name: 'Your request is on record' }).and(page.locator(':focus')).waitFor();
	await assertAccessible(page, 'Asked in an emergency');
	await picture(page, '10-asked-in-an-emergency');
	await enter(page, 'button', 'Look for the child again');
	await page.getByRole('heading', { name: '1 child found' }).waitFor();
	await page.getByText('You have this record open.').waitFor();
	await enter(page, 'link', 'Rowan Ashdown');
	await arriveAt(page, 'Rowan Ashdown');
	await page.close();
});

test('whoever may not ask in an emergency is not offered to', async () => {
	const page = await browser.newPage({ locale: 'en-GB' });
	await searchAs('teacher', page);
	await page.waitForLoadState('networkidle');
	assert.equal(await page.getByRole('button', { name: 'Ask in an emergency' }).count(), 0);
	await page.close();
});
