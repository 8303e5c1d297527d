/** A view of the page. It lives behind the # of the address, which no server or log ever sees. */
export type Route =
	| { readonly view: 'find' }
	| { readonly view: 'say-why'; readonly childId: string }
	| { readonly view: 'record'; readonly childId: string };

export const FIND_ADDRESS = '#/find';

export function recordAddress(childId: string): string {
	return `#/child/${encodeURIComponent(childId)}`;
}

export function sayWhyAddress(childId: string): string {
	return `${recordAddress(childId)}/why`;
}

/** The view an address leads to; one that leads nowhere leads to the search. */
export function routeAt(hash: string): Route {
	const [first, id, last, ...rest] = hash.replace(/^#\//, '').split('/');
	const childId = decoded(id);
	if (first !== 'child' || !childId || rest.length > 0) {
		return { view: 'find' };
	}
	if (last === undefined) {
		return { view: 'record', childId };
	}
	return last === 'why' ? { view: 'say-why', childId } : { view: 'find' };
}

function decoded(part: string | undefined): string | undefined {
	try {
		return part && decodeURIComponent(part);
	} catch {
		return undefined;
	}
}
