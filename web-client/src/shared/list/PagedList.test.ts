import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PagedList } from './PagedList';
import type { Pages } from './usePages';

interface Entry {
	readonly id: string;
}

const READ: Pages<Entry> = {
	entries: [],
	lastPageFrom: 0,
	isLoading: false,
	trouble: undefined,
	showMore: undefined,
	tryAgain: undefined,
};
const UNREACHABLE = { recordNotOpened: false, invalidInputs: [], message: 'Threadline cannot be reached just now.' };

function shown(pages: Partial<Pages<Entry>>): string {
	return renderToStaticMarkup(
		createElement(PagedList<Entry>, {
			pages: { ...READ, ...pages },
			what: 'entries',
			none: 'There are none.',
			className: 'govuk-list',
			children: ({ id }: Entry) => id,
		}),
	);
}

test('a list with nothing in it says so', () => {
	expect(shown({})).toContain('There are none.');
});

test('a list that could not be read says so, does not seem empty, and can be tried again', () => {
	const list = shown({ trouble: UNREACHABLE, tryAgain: () => undefined });
	expect(list).toMatch(/role="alert"[^>]*>Threadline cannot be reached/);
	expect(list).toMatch(/<button[^>]*>Try again<span[^>]*> to load entries/);
	expect(list).not.toContain('There are none.');
});

test('a further page that could not be read leaves what was read, and can be asked for again', () => {
	const list = shown({ entries: [{ id: 'first' }], trouble: UNREACHABLE, showMore: () => undefined });
	expect(list).toContain('first');
	expect(list).toContain('Show more');
	expect(list).not.toContain('>Try again');
});
