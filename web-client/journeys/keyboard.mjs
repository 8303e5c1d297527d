import assert from 'node:assert/strict';

const MOST_STEPS = 80;

/** Walks with Tab until the element with this role and name has the focus. */
export async function tabTo(page, role, name) {
	const target = page.getByRole(role, { name, exact: true }).first();
	await target.waitFor();
	for (let step = 0; step < MOST_STEPS; step++) {
		await page.keyboard.press('Tab');
		if (await hasFocus(target)) {
			return;
		}
	}
	assert.fail(`${role} "${name}" is not reached with Tab`);
}

/** Walks to a field and types into it. */
export async function typeInto(page, name, text) {
	await tabTo(page, 'textbox', name);
	await page.keyboard.type(text);
}

/** Walks to a button or a link and presses Enter. */
export async function enter(page, role, name) {
	await tabTo(page, role, name);
	await page.keyboard.press('Enter');
}

/** Waits until the main heading of a view has arrived and has the focus. */
export async function arriveAt(page, heading) {
	const found = page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' });
	await found.and(page.locator(':focus')).waitFor();
}
function hasFocus(locator) {
	return locator.evaluate((element) => element === document.activeElement);
}
