/** Lets what is asked of the service under one operation fail, until it is mended. */
export async function letFail(page, operation) {
	let isMended = false;
	await page.route('**/graphql', async (route) => {
		const { operationName } = route.request().postDataJSON();
		await (operationName === operation && !isMended ? route.abort() : route.continue());
	});
	return () => {
		isMended = true;
	};
}
