import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture, serviceAddress } from './browser.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter } from './keyboard.mjs';
import { arriveToSignIn } from './sign-in.mjs';

journey('a teacher signs in at the issuer and is not asked for a password here', async (page) => {
	await arriveToSignIn(page);
	assert.equal(await page.getByRole('textbox').count(), 0, 'there is no name and no password to type');
	assert.equal(await page.getByText('Sample users').count(), 0);
	assert.equal(await page.getByText('Demonstration').count(), 0);
	await assertAccessible(page, 'Signing in at the issuer');
	await picture(page, '8-sign-in-at-issuer');

	await enter(page, 'link', 'Sign in with your work account');
	await page.getByRole('heading', { level: 1, name: 'Find a child' }).waitFor();
	await page.getByText('Beth Cartwright').waitFor();
	assert.equal(new URL(page.url()).search, '', 'nothing of the sign-in is left in the address');

	await enter(page, 'button', 'Sign out');
	await arriveAt(page, 'Sign in');
	await page.getByText('You may still be signed in with your work account').waitFor();
	await assertAccessible(page, 'Signed out');
});

journey('who could not be signed in is told so', async (page) => {
	await page.goto(`${serviceAddress()}/?signIn=failed`);
	await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
	await page.getByText('You could not be signed in').first().waitFor();
	assert.match(await page.title(), /^Error: Sign in/);
	await assertAccessible(page, 'Not signed in');
});
