import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Unreachable } from './Unreachable';

function shown(hasSignedOut: boolean, isTrying = false): string {
	return renderToStaticMarkup(createElement(Unreachable, { hasSignedOut, isTrying, onTryAgain: () => undefined }));
}

test('a service that cannot be reached can be tried again, and nothing leads to a view that would not come', () => {
	expect(shown(false)).toMatch(/<button[^>]*>Try again/);
	expect(shown(false)).not.toContain('<a ');
});

test('while it is tried the button keeps its place, and does not seem to do anything', () => {
	expect(shown(false, true)).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Try again/);
});

test('whoever signed out is told so even then', () => {
	expect(shown(true)).toContain('You have signed out.');
	expect(shown(false)).not.toContain('You have signed out.');
});
