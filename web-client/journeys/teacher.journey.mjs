import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture } from './browser.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter, tabTo, typeInto } from './keyboard.mjs';
import { arriveToSignIn, signIn } from './sign-in.mjs';

journey('a teacher finds Maya, says why, reads who is around her and signs out, all by keyboard', async (page) => {
	await arriveToSignIn(page);
	await assertAccessible(page, 'Signing in');
	await picture(page, '1-sign-in');
	assert.match(await page.title(), /^Sign in/);
	await page.getByText('Demonstration: sample users, synthetic data only').waitFor();
	await signIn(page, 'teacher', 'demo');

	await arriveAt(page, 'Find a child');
	assert.match(await page.title(), /^Find a child/);
	await assertAccessible(page, 'Finding a child');
	await picture(page, '2-find');
	await typeInto(page, 'Given name', 'Maya');
	await typeInto(page, 'Family name', 'Holloway');
	await typeInto(page, 'Day', '9');
	await typeInto(page, 'Month', '3');
	await typeInto(page, 'Year', '2014');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: '1 child found' }).waitFor();
	await page.getByText('Born 9 March 2014').waitFor();
	await assertAccessible(page, 'A child found');
	await picture(page, '3-found');
	await enter(page, 'link', 'Maya Holloway');

	await arriveAt(page, /Say why you need this record$/);
	assert.match(await page.title(), /^Say why/);
	await assertAccessible(page, 'Saying why');
	await picture(page, '4-say-why');
	await enter(page, 'button', 'Open the record');
	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	await assertAccessible(page, 'Purpose and reason left out');
	await picture(page, '5-say-why-left-out');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	// the link of the error leads to the first purpose
	await page.keyboard.press('Space');
	await typeInto(page, 'Why do you need it now?', 'Maya came to school without a coat for the third day.');
	await enter(page, 'button', 'Open the record');

	await arriveAt(page, 'Maya Holloway');
	assert.match(await page.title(), /^Child's record/, "the browser's history keeps no child's name");
	const involved = page.getByRole('region', { name: 'Who is involved' });
	await involved.getByRole('listitem').first().waitFor();
	const full = involved.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
	assert.ok((await full.count()) >= 1, 'at least one entry is shown in full');
	assert.ok((await full.first().getByRole('link', { name: /\d{4}/ }).count()) >= 1, 'with a number to call');
	const stub = involved.getByRole('listitem').filter({ hasText: 'A service is involved' });
	assert.ok((await stub.count()) >= 1, 'the existence of a service is shown');
	assert.match(await stub.first().innerText(), /Call [\d ]+/, 'with the number to call');

	const missing = page.getByRole('region', { name: 'What may be missing' });
	await missing.getByText('Northmoor Voluntary Sector Network, which has sent nothing since 30 August 2026').waitFor();

	const chronology = page.getByRole('region', { name: 'What happened, and when' });
	await chronology.getByRole('listitem').first().waitFor();
	assert.equal(await chronology.locator('ol').count(), 1, 'the chronology is an ordered list');
	assert.ok((await chronology.locator('li time').count()) >= 1, 'its entries carry their date');

	const members = page.getByRole('table', { name: 'Who is in it' });
	await members.getByRole('rowheader', { name: 'Maya Holloway' }).waitFor();
	const connections = page.getByRole('table', { name: 'How they are connected' });
	assert.ok((await connections.getByRole('row').count()) > 1, 'each connection has its row');
	await assertAccessible(page, 'The record');
	await picture(page, '6-record');

	const narrow = await members.getByRole('row').count();
	await tabTo(page, 'radio', "The child's own services");
	await page.keyboard.press('ArrowDown');
	await page.waitForLoadState('networkidle');
	await members.getByRole('rowheader', { name: 'Maya Holloway' }).waitFor();
	// a teacher may not see the family, so the wider web need not be larger; it is never smaller
	assert.ok((await members.getByRole('row').count()) >= narrow, 'the wider web holds the narrow one');
	await assertAccessible(page, 'The wider web');

	await enter(page, 'link', 'Find a child');
	await arriveAt(page, 'Find a child');
	await enter(page, 'button', 'Sign out');
	await arriveAt(page, 'Sign in');
	await page.getByText('You have signed out.').waitFor();
	await assertAccessible(page, 'Signed out');
	assert.equal(await page.getByText('Holloway').count(), 0, 'nothing of the child is left on the page');
});

journey('an NHS number with a wrong check digit is pointed out where it was typed', async (page) => {
	await arriveToSignIn(page);
	await signIn(page, 'teacher', 'demo');
	await arriveAt(page, 'Find a child');
	await typeInto(page, 'NHS number', '999 000 0019');
	await page.keyboard.press('Enter');

	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	assert.match(await page.title(), /^Error: /);
	const field = page.getByRole('textbox', { name: 'NHS number' });
	const described = (await field.getAttribute('aria-describedby')) ?? '';
	assert.ok(described.includes('nhsNumber-error'), 'the message belongs to the field');
	await assertAccessible(page, 'A wrong NHS number');
	await picture(page, '7-wrong-nhs-number');

	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	assert.ok(
		await field.evaluate((element) => element === document.activeElement),
		'the summary leads to the field',
	);
});

journey('a wrong password says so without saying which part is wrong', async (page) => {
	await arriveToSignIn(page);
	await signIn(page, 'teacher', 'not-the-password');
	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	await assertAccessible(page, 'A wrong password');
	assert.match(await page.title(), /^Error: Sign in/);
});
