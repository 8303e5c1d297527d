import assert from 'node:assert/strict';
import { assertAccessible } from './accessibility.mjs';
import { picture, serviceAddress } from './browser.mjs';
import { letFail } from './failing-answer.mjs';
import { journey } from './journey.mjs';
import { arriveAt, enter, typeInto } from './keyboard.mjs';
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

journey('whoever cannot be shown a record tries again until it is read', async (page) => {
	await arriveToSignIn(page);
	await signIn(page, 'teacher', 'demo');
	await arriveAt(page, 'Find a child');
	const mend = await letFail(page, 'ChildRecord');
	await page.evaluate(() => window.location.assign('#/child/unknown'));
	await arriveAt(page, 'This cannot be shown');
	await assertAccessible(page, 'A record that cannot be shown');
	await enter(page, 'button', 'Try again to load the record');
	await page.getByRole('status').filter({ hasText: 'That did not work' }).waitFor();

	await page.getByRole('button', { name: 'Try again' }).and(page.locator(':focus')).waitFor();

	mend();
	await enter(page, 'button', 'Try again to load the record');
	await arriveAt(page, 'No such child');
});

journey('whether somebody may ask in an emergency is not passed over in silence when it cannot be read', async (page) => {
	await arriveToSignIn(page);
	await signIn(page, 'coordinator', 'demo');
	await arriveAt(page, 'Find a child');
	const mend = await letFail(page, 'WhoAsksInEmergency');
	await typeInto(page, 'Given name', 'Nobody');
	await typeInto(page, 'Family name', 'Known');
	await typeInto(page, 'Day', '1');
	await typeInto(page, 'Month', '1');
	await typeInto(page, 'Year', '2015');
	await page.keyboard.press('Enter');
	await page.getByText('could not be found out just now').waitFor();
	await assertAccessible(page, 'Asking in an emergency that could not be read');
	await picture(page, '15-emergency-not-read');

	mend();
	await enter(page, 'button', 'Try again to ask in an emergency');
	await page.getByRole('button', { name: 'Ask in an emergency' }).waitFor();
	await page.getByRole('heading', { name: 'Is a child in danger?' }).and(page.locator(':focus')).waitFor();
});
