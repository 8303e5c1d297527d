import { useState } from 'react';
import { useQuery } from 'urql';
import { RadiosField } from '../../../shared/form/RadiosField';
import { graphql } from '../../../shared/graphql/graphql';
import { useTrouble } from '../../../shared/graphql/useTrouble';
import { Loading } from '../../../shared/page/Loading';
import { Notice } from '../../../shared/page/Notice';
import { TryAgain } from '../../../shared/page/TryAgain';
import { useRecordClosed } from '../RecordClosed';
import { sizeInWords } from './words';
import { WebConnections, WebConnectionsFragment } from './WebConnections';
import { WebMembers, WebMembersFragment } from './WebMembers';

const WebAround = graphql(
	`
		query WebAround($childId: ID!, $rings: Int!) {
			child(id: $childId) {
				id
				webOfServices(rings: $rings) {
					nodes {
						id
					}
					edges {
						because
					}
					...WebMembers
					...WebConnections
				}
			}
		}
	`,
	[WebMembersFragment, WebConnectionsFragment],
);

const RINGS = [
	{ value: '1', label: "The child's own services" },
	{ value: '2', label: "The family's and siblings' services too" },
];

/** Who and what is around the child, and how they are connected, as tables. */
export function WebOfServices({ childId }: { readonly childId: string }) {
	const [rings, setRings] = useState(1);
	const [{ data, error, fetching }, readAgain] = useQuery({ query: WebAround, variables: { childId, rings } });
	const trouble = useTrouble({ error, fetching });
	useRecordClosed(trouble);

	const web = data?.child?.webOfServices;
	return (
		<>
			<RadiosField
				name="rings"
				legend="How wide"
				size="small"
				choices={RINGS}
				chosen={String(rings)}
				onChoose={(value) => setRings(Number(value))}
			/>
			{trouble?.message && (
				<>
					{!fetching && <Notice>{trouble.message}</Notice>}
					<TryAgain what="to load the web of services" isTrying={fetching} onTryAgain={() => readAgain()} />
				</>
			)}
			<p className="govuk-body" role="status">
				{web && !fetching && sizeInWords(web.nodes.length, web.edges.length)}
			</p>
			{web && (
				<>
					<WebMembers web={web} />
					<WebConnections web={web} />
				</>
			)}
			{fetching && <Loading what="the web of services" />}
		</>
	);
}
