import { useMemo, useSyncExternalStore } from 'react';
import { type Route, routeAt } from './route';

/** The view the address leads to now. */
export function useRoute(): Route {
	const hash = useSyncExternalStore(subscribe, () => window.location.hash);
	return useMemo(() => routeAt(hash), [hash]);
}

function subscribe(whenChanged: () => void): () => void {
	window.addEventListener('hashchange', whenChanged);
	return () => window.removeEventListener('hashchange', whenChanged);
}

/** Goes to another view without leaving this one in the history, so that Back does not return to it. */
export function goInstead(address: string): void {
	window.location.replace(address);
}
