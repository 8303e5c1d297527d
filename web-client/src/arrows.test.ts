import { expect, test } from 'vitest';

const SOURCES = import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

/** What each part of the client may import besides itself: arrows go one way. */
function mayImport(from: string, to: string): boolean {
	const [part, feature] = from.split('/');
	if (part === 'app' || part === 'main.tsx') {
		return true;
	}
	return to.startsWith('shared/') || (part === 'features' && to.startsWith(`features/${feature}/`));
}

function importsOf(file: string, source: string): readonly string[] {
	const folder = new URL(file, 'file:///');
	return [...source.matchAll(/from '(\.[^']*)'/g)].map(([, path]) => new URL(path ?? '', folder).pathname.slice(1));
}

function wrongArrows(sources: Record<string, string>): readonly string[] {
	return Object.entries(sources).flatMap(([path, source]) => {
		const file = path.replace(/^\.\//, '');
		return importsOf(file, source)
			.filter((target) => !mayImport(file, target))
			.map((target) => `${file} -> ${target}`);
	});
}

test('features import only themselves and what is shared', () => {
	expect(Object.keys(SOURCES).length).toBeGreaterThan(30);
	expect(wrongArrows(SOURCES)).toEqual([]);
});

test('an arrow the wrong way is found', () => {
	expect(wrongArrows({ './features/record/Page.tsx': "import { x } from '../session/session';" })).toEqual([
		'features/record/Page.tsx -> features/session/session',
	]);
	expect(wrongArrows({ './shared/page/Page.tsx': "import { x } from '../../app/App';" })).toEqual([
		'shared/page/Page.tsx -> app/App',
	]);
});
