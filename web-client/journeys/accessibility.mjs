import assert from 'node:assert/strict';
import axe from 'axe-core';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with what is wrong, and where, if the page as it stands breaks a rule of WCAG 2.2 AA. */
export async function assertAccessible(page, view) {
	// through the debugger, since the service's content security policy lets no script in that is not its own
	await page.evaluate(axe.source);
	const { violations, passes } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), WCAG_2_2_AA);
	const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
	assert.deepEqual(found, [], `${view} breaks no rule of WCAG 2.2 AA`);
	assert.ok(passes.length > 0, `${view} was checked against at least one rule`);
}
