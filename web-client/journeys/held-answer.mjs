/** Holds what is sent to the service under one operation, and counts what is asked, until it is let go. */
export async function holdBack(page, operation) {
	const asked = [];
	let letGo;
	const wait = new Promise((resolve) => {
		letGo = resolve;
	});
	let arrived;
	const arrival = new Promise((resolve) => {
		arrived = resolve;
	});
	await page.route('**/graphql', async (route) => {
		const { operationName } = route.request().postDataJSON();
		asked.push(operationName);
		if (operationName === operation) {
			arrived();
			await wait;
		}
		await route.continue();
	});
	return { asked, arrival, letGo };
}
