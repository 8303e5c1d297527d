import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture } from './browser.mjs';
import { holdBack } from './held-answer.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter, tabTo, typeInto } from './keyboard.mjs';
import { arriveToSignIn, signIn } from './sign-in.mjs';

async function arriveAs(page, user) {
	await arriveToSignIn(page);
	await signIn(page, user, 'demo');
	await arriveAt(page, 'Find a child');
}

async function search(page, givenName, familyName, [day, month, year]) {
	await typeInto(page, 'Given name', givenName);
	await typeInto(page, 'Family name', familyName);
	await typeInto(page, 'Day', day);
	await typeInto(page, 'Month', month);
	await typeInto(page, 'Year', year);
	await page.keyboard.press('Enter');
}

async function searchForRowanAs(page, user) {
	await arriveAs(page, user);
	await search(page, 'Rowan', 'Ashdown', ['2', '11', '2016']);
	await page.getByRole('heading', { name: 'No child found' }).waitFor();
}

/** Fills in why it cannot wait, and asks. */
async function askBecause(page, reason) {
	await enter(page, 'button', 'Ask in an emergency');
	await page.getByRole('heading', { name: 'Is a child in danger?' }).and(page.locator(':focus')).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await typeInto(page, 'Why can it not wait?', reason);
	await enter(page, 'button', 'Ask for the record');
}

journey('a coordinator asks in an emergency for a child who is hidden, and finds the record open', async (page) => {
	await searchForRowanAs(page, 'coordinator');
	await page.getByRole('heading', { name: 'Is a child in danger?' }).waitFor();
	await assertAccessible(page, 'No child found');
	await picture(page, '8-no-child-found');
	const offer = page.getByRole('button', { name: 'Ask in an emergency' });
	assert.equal(await offer.getAttribute('aria-expanded'), null, 'a button that goes when it is pressed expands nothing');
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
	await searchForRowanAs(page, 'teacher');
	await page.waitForLoadState('networkidle');
	assert.equal(await page.getByRole('button', { name: 'Ask in an emergency' }).count(), 0);
});

journey('while a request in an emergency is under way nothing else is searched for, and a refusal finds its form', async (page) => {
	await arriveAs(page, 'coordinator');
	await search(page, 'Nobody', 'Known', ['1', '1', '2015']);
	await page.getByRole('heading', { name: 'No child found' }).waitFor();
	const { asked, arrival, letGo } = await holdBack(page, 'BreakGlass');
	await askBecause(page, 'Short');
	await arrival;
	await page.getByRole('status').filter({ hasText: 'Asking for the record' }).waitFor();

	const button = page.getByRole('button', { name: 'Search', exact: true });
	await page.locator('button[aria-disabled=true]', { hasText: 'Search' }).waitFor();
	await assertAccessible(page, 'A request in an emergency under way');
	await picture(page, '9-emergency-under-way');
	const reason = await page.locator(`#${await button.getAttribute('aria-describedby')}`).innerText();
	assert.match(reason, /^Your request in an emergency is being sent/);
	await enter(page, 'button', 'Search');
	const announcement = page.getByRole('status').getByText(reason);
	await announcement.waitFor();
	const first = await announcement.elementHandle();
	await page.keyboard.press('Enter');
	await page.waitForFunction((element) => !element.isConnected, first);
	await announcement.waitFor();
	letGo();

	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	assert.equal(await page.getByRole('status').innerText(), '', 'nothing is under way any more');
	assert.deepEqual(asked, ['BreakGlass'], 'nothing was searched for meanwhile');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Why can it not wait?' }).and(page.locator(':focus')).waitFor();
	assert.equal(await button.getAttribute('aria-disabled'), 'false');
	assert.equal(await button.getAttribute('aria-describedby'), null);
});

journey('whoever goes on to a record is told there that the request is on record, and goes back to it', async (page) => {
	await arriveAs(page, 'coordinator');
	await search(page, 'Maya', 'Holloway', ['9', '3', '2014']);
	await page.getByRole('heading', { name: '1 child found' }).waitFor();
	const { arrival, letGo } = await holdBack(page, 'BreakGlass');
	await askBecause(page, 'She called me and hung up, nobody answers the door');
	await arrival;
	await enter(page, 'link', 'Maya Holloway');
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Find a child' }).waitFor();
	letGo();

	await page.getByRole('alert').filter({ hasText: 'This is on record' }).waitFor();
	await assertAccessible(page, 'Asked in an emergency and gone on');
	await picture(page, '11-asked-and-gone-on');
	await enter(page, 'link', 'Go back to find the child');
	await arriveAt(page, 'Find a child');
	await page.getByRole('heading', { level: 2, name: 'Your request is on record' }).waitFor();
	await enter(page, 'button', 'Look for the child again');
	await page.getByRole('heading', { name: '1 child found' }).waitFor();
	assert.equal(await page.getByRole('heading', { name: 'Your request is on record' }).count(), 0);
});

journey('whoever goes on to a record is told there that the request was not confirmed', async (page) => {
	await arriveAs(page, 'coordinator');
	await search(page, 'Maya', 'Holloway', ['9', '3', '2014']);
	await page.getByRole('heading', { name: '1 child found' }).waitFor();
	const { arrival, letGo } = await holdBack(page, 'BreakGlass');
	await askBecause(page, 'Short');
	await arrival;
	await enter(page, 'link', 'Maya Holloway');
	await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Find a child' }).waitFor();
	letGo();
	await page.getByRole('alert').filter({ hasText: 'was not confirmed' }).waitFor();

	await enter(page, 'link', 'Go back to find the child');
	await arriveAt(page, 'Find a child');
	assert.equal(await page.getByText('was not confirmed').count(), 0, 'it is told once');
});

journey('whoever signs out before the request is answered is told that it may be on record', async (page) => {
	await arriveAs(page, 'coordinator');
	await search(page, 'Nobody', 'Known', ['1', '1', '2015']);
	await page.getByRole('heading', { name: 'No child found' }).waitFor();
	const { arrival, letGo } = await holdBack(page, 'BreakGlass');
	await askBecause(page, 'She called me and hung up, nobody answers the door');
	await arrival;
	await enter(page, 'button', 'Sign out');

	await arriveAt(page, 'Sign in');
	const told = page.getByRole('alert').filter({ hasText: 'It may be on record all the same' });
	await told.waitFor();
	await assertAccessible(page, 'Signed out without an answer');
	await picture(page, '12-signed-out-without-an-answer');
	const late = page.waitForResponse('**/graphql');
	letGo();
	await late;
	await page.waitForLoadState('networkidle');
	await page.getByText('You have signed out.').waitFor();
	await told.waitFor();
	await signIn(page, 'coordinator', 'demo');
	await arriveAt(page, 'Find a child');
	assert.equal(await told.count(), 0, 'it is told until somebody signs in');
});
