import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LeftUnanswered } from './LeftUnanswered';

test('whoever leaves before an answer is told that the request may be on record, and whom to call', () => {
	const told = renderToStaticMarkup(createElement(LeftUnanswered));
	expect(told).toContain('role="alert"');
	expect(told).toContain('It may be on record all the same');
	expect(told).toContain('call the police on 999');
});
