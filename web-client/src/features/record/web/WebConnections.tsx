import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Table } from '../../../shared/list/Table';
import { periodInWords } from '../../../shared/words/dates';
import { CONNECTION_WORDS } from './words';

export const WebConnectionsFragment = graphql(`
	fragment WebConnections on ServiceWeb {
		nodes {
			id
			label
		}
		edges {
			from
			to
			kind
			since
			until
			because
		}
	}
`);

/** How those in the web are connected, and why each connection is there. */
export function WebConnections(props: { readonly web: FragmentOf<typeof WebConnectionsFragment> }) {
	const { nodes, edges } = readFragment(WebConnectionsFragment, props.web);
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	return (
		<Table id="web-connections" caption="How they are connected" columns={['Who', 'Connection', 'With', 'When', 'Because']}>
			{edges.map(({ from, to, kind, since, until, because }, place) => (
				// by their place: they have no id, and two can be alike in all that is shown
				<tr className="govuk-table__row" key={place}>
					<th className="govuk-table__header" scope="row">
						{labels.get(from)}
					</th>
					<td className="govuk-table__cell">{CONNECTION_WORDS[kind]}</td>
					<td className="govuk-table__cell">{labels.get(to)}</td>
					<td className="govuk-table__cell">{periodInWords(since, until)}</td>
					<td className="govuk-table__cell">{because}</td>
				</tr>
			))}
		</Table>
	);
}
