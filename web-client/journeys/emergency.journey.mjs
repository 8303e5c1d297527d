import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture } from './browser.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter, tabTo, typeInto } from './keyboard.mjs';
import { arriveToSignIn, signIn } from './sign-in.mjs';

async function searchAs(page, user) {
	await arriveToSignIn(page);
	await signIn(page, user, 'demo');
	await arriveAt(page, 'Find a child');
	await typeInto(page, 'Given name', 'Rowan');
	await typeInto(page, 'Family name', 'Ashdown');
	await typeInto(page, 'Day', '2');
	await typeInto(page, 'Month', '11');
	await typeInto(page, 'Year', '2016');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'No child found' }).waitFor();
}

journey('a coordinator asks in an emergency for a child who is hidden, and finds the record open', async (page) => {
	await searchAs(page, 'coordinator');
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
});

journey('whoever may not ask in an emergency is not offered to', async (page) => {
	await searchAs(page, 'teacher');
	await page.waitForLoadState('networkidle');
	assert.equal(await page.getByRole('button', { name: 'Ask in an emergency' }).count(), 0);
});
