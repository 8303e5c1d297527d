import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StillSignedIn } from './StillSignedIn';

test('whoever could not be signed out is told at once, and what to do', () => {
	const told = renderToStaticMarkup(createElement(StillSignedIn));
	expect(told).toContain('role="alert"');
	expect(told).toContain('You could not be signed out');
	expect(told).toContain('Try again');
	expect(told).toContain('close every window of the browser');
});
