import { maskFragments } from 'gql.tada';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { FieldError } from '../form/FieldError';
import { ReasonFields, ReasonGiverFragment, reasonIn, reasonInputOf } from './ReasonFields';

function formWith(entries: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(entries)) {
		form.set(name, value);
	}
	return form;
}

function fieldsWith(errors: readonly FieldError[]): string {
	const reasonGiver = maskFragments([ReasonGiverFragment], {
		purposes: [
			{ id: 'DIRECT_CARE', label: 'Helping the child' },
			{ id: 'SAFEGUARDING_ENQUIRY', label: 'Keeping the child safe' },
		],
	});
	return renderToStaticMarkup(createElement(ReasonFields, { reasonGiver, label: 'Why now?', hint: 'A sentence.', errors }));
}

test('the purpose and the reason are read without the space around them', () => {
	expect(reasonIn(formWith({ purpose: 'DIRECT_CARE', reason: ' She asked for help \n' }))).toEqual({
		purpose: 'DIRECT_CARE',
		reason: 'She asked for help',
		missing: [],
	});
});

test('what was left out is asked for, the purpose first', () => {
	expect(reasonIn(formWith({ reason: ' \n' })).missing).toEqual([
		{ field: 'purpose', message: 'Select what you need the record for' },
		{ field: 'reason', message: 'Enter why you need the record now' },
	]);
	expect(reasonIn(formWith({ purpose: 'DIRECT_CARE' })).missing.map(({ field }) => field)).toEqual(['reason']);
});

test('each error leads to an input that is there', () => {
	const fields = fieldsWith([]);
	expect(fields).toContain(`<input class="govuk-radios__input" id="${reasonInputOf('purpose')}"`);
	expect(fields).toContain(`id="${reasonInputOf('reason')}" name="reason"`);
});

test('every purpose can be chosen', () => {
	const fields = fieldsWith([]);
	expect(fields).toContain('value="DIRECT_CARE"');
	expect(fields).toContain('Keeping the child safe');
	expect(fields).not.toContain('govuk-error-message');
});

test('an error is told at its field and described to assistive technology', () => {
	const fields = fieldsWith([{ field: 'reason', message: 'Say more' }]);
	expect(fields).toMatch(/id="reason-error"[^>]*>.*Say more/);
	expect(fields).toContain('aria-describedby="reason-hint reason-error"');
	expect(fields).not.toContain('id="purpose-error"');
});
