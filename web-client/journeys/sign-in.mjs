import { serviceAddress } from './browser.mjs';
import { typeInto } from './keyboard.mjs';

/** Opens the page where somebody signs in. */
export async function arriveToSignIn(page) {
	await page.goto(serviceAddress());
	await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
}

/** Signs in by name and password, on the page that asks for them. */
export async function signIn(page, name, password) {
	await typeInto(page, 'Name', name);
	await typeInto(page, 'Password', password);
	await page.keyboard.press('Enter');
}
