import { maskFragments } from 'gql.tada';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ResultOf } from '../../shared/graphql/graphql';
import { FoundChildFragment } from './FoundChild';
import { SearchOutcome, SearchOutcomeFragment } from './SearchOutcome';

const OFFER = 'What else can be done';

function shown(outcome: ResultOf<typeof SearchOutcomeFragment>): string {
	return renderToStaticMarkup(
		createElement(SearchOutcome, { outcome: maskFragments([SearchOutcomeFragment], outcome), children: OFFER }),
	);
}

const MAYA = {
	id: 'maya',
	...maskFragments([FoundChildFragment], {
		id: 'maya',
		name: 'Maya Holloway',
		dateOfBirth: '2014-03-09',
		expectedDateOfBirth: null,
		access: { __typename: 'NotOpened' },
	}),
};

test('what else can be done stands below every search that was made, whatever it found', () => {
	expect(shown({ __typename: 'ChildMatches', children: [] })).toContain(OFFER);
	expect(shown({ __typename: 'ChildMatches', children: [MAYA] })).toContain(OFFER);
	expect(shown({ __typename: 'TooManyMatches', message: 'Add another detail.' })).toContain(OFFER);
});

test('where no search was made, nothing is offered but what is missing', () => {
	const incomplete = shown({ __typename: 'MoreCriteriaNeeded', message: 'Say more.', missing: [{ fields: ['postcode'] }] });
	expect(incomplete).toContain('postcode');
	expect(incomplete).not.toContain(OFFER);
	expect(shown({ __typename: 'SearchNotPermitted', message: 'Ask somebody who may.' })).not.toContain(OFFER);
});
