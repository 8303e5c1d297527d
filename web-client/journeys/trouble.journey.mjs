import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture, serviceAddress } from './browser.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter } from './keyboard.mjs';
import { arriveToSignIn, signIn } from './sign-in.mjs';

journey('whoever could not be signed out is told so, stays where they were, and tries again', async (page) => {
	await arriveToSignIn(page);
	await signIn(page, 'teacher', 'demo');
	await arriveAt(page, 'Find a child');
	await page.evaluate(() => window.location.assign('#/child/unknown'));
	await arriveAt(page, 'No such child');
	await page.route('**/session', (route) =>
		route.request().method() === 'DELETE' ? route.fulfill({ status: 503 }) : route.continue(),
	);
	await enter(page, 'button', 'Sign out');

	const told = page.getByRole('alert').filter({ hasText: 'You could not be signed out' });
	await told.waitFor();
	await page.getByRole('heading', { level: 1, name: 'No such child' }).waitFor();
	await page.getByRole('button', { name: 'Sign out' }).and(page.locator(':focus')).waitFor();
	await assertAccessible(page, 'Not signed out');
	await picture(page, '13-not-signed-out');

	const first = await told.elementHandle();
	await page.keyboard.press('Enter');
	await page.waitForFunction((alert) => !alert.isConnected, first);
	await told.waitFor();

	await page.unroute('**/session');
	await page.keyboard.press('Enter');
	await arriveAt(page, 'Sign in');
	await page.getByText('You have signed out.').waitFor();
	assert.equal(await told.count(), 0);
});

journey('whoever cannot reach Threadline tries again until it is there', async (page) => {
	await page.route('**/session', (route) => route.abort());
	await page.goto(serviceAddress());
	await page.getByRole('heading', { level: 1, name: 'This cannot be shown' }).waitFor();
	await assertAccessible(page, 'Threadline cannot be reached');
	await enter(page, 'button', 'Try again to reach Threadline');
	await page.getByRole('status').filter({ hasText: 'That did not work' }).waitFor();
	await page.getByRole('button', { name: 'Try again' }).and(page.locator(':focus')).waitFor();
	await picture(page, '14-not-reached');

	await page.unroute('**/session');
	await page.keyboard.press('Enter');
	await arriveAt(page, 'Sign in');
});
