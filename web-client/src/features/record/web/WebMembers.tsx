import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Table } from '../../../shared/list/Table';
import { Call } from '../../../shared/words/Call';
import { MEMBER_WORDS, RING_WORDS } from './words';

export const WebMembersFragment = graphql(`
	fragment WebMembers on ServiceWeb {
		nodes {
			id
			kind
			label
			ring
			contactNumber
		}
	}
`);

/** Everybody and everything in the web, nearest first. */
export function WebMembers(props: { readonly web: FragmentOf<typeof WebMembersFragment> }) {
	const { nodes } = readFragment(WebMembersFragment, props.web);
	return (
		<Table id="web-members" caption="Who is in it" columns={['Name', 'What', 'Ring', 'Call']}>
			{nodes.map(({ id, kind, label, ring, contactNumber }) => (
				<tr className="govuk-table__row" key={id}>
					<th className="govuk-table__header" scope="row">
						{label}
					</th>
					<td className="govuk-table__cell">{MEMBER_WORDS[kind]}</td>
					<td className="govuk-table__cell">{RING_WORDS[ring] ?? ring}</td>
					<td className="govuk-table__cell threadline-nowrap">{contactNumber && <Call number={contactNumber} />}</td>
				</tr>
			))}
		</Table>
	);
}
