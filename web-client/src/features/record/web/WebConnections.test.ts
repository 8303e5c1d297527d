import { maskFragments } from 'gql.tada';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { WebConnections, WebConnectionsFragment } from './WebConnections';

const INVOLVED = { from: 'sam', to: 'maya', kind: 'INVOLVED_WITH', since: '2024-03-03', until: null } as const;

function keysOfRows(because: readonly string[]): readonly unknown[] {
	const web = maskFragments([WebConnectionsFragment], {
		nodes: [
			{ id: 'maya', label: 'Maya Holloway' },
			{ id: 'sam', label: 'Sam Okafor' },
		],
		edges: because.map((why) => ({ ...INVOLVED, because: why })),
	});
	const table: ReactElement<{ children?: ReactNode }> = WebConnections({ web });
	return Children.toArray(table.props.children).map((row) => isValidElement(row) && row.key);
}

// two rows with one key are told apart only on the first rendering: later one of them stays behind or is lost
test('a practitioner in two roles from one day has a row for each, and keeps both when the web grows', () => {
	expect(new Set(keysOfRows(['School nurse', 'Lead of the clinic'])).size).toBe(2);
	expect(new Set(keysOfRows(['School nurse', 'School nurse'])).size).toBe(2);
});
