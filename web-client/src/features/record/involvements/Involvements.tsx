import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment } from '../../../shared/graphql/graphql';
import { troubleOf } from '../../../shared/graphql/trouble';
import { PagedList } from '../../../shared/list/PagedList';
import { usePages } from '../../../shared/list/usePages';
import { useRecordClosed } from '../RecordClosed';
import { InvolvementCard, InvolvementCardFragment } from './InvolvementCard';

const InvolvementsPage = graphql(
	`
		query InvolvementsPage($childId: ID!, $after: String) {
			child(id: $childId) {
				id
				involvements(first: 20, after: $after) {
					nodes {
						...InvolvementCard
					}
					pageInfo {
						hasNextPage
						endCursor
					}
				}
			}
		}
	`,
	[InvolvementCardFragment],
);

/** Everybody involved with the child, with the numbers to call. */
export function Involvements({ childId }: { readonly childId: string }) {
	const client = useClient();
	const load = useCallback(
		async (after: string | null) => {
			const { data, error } = await client.query(InvolvementsPage, { childId, after }).toPromise();
			const connection = data?.child?.involvements;
			return {
				entries: readFragment(InvolvementCardFragment, connection?.nodes ?? []),
				next: connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null,
				trouble: troubleOf(error),
			};
		},
		[client, childId],
	);
	const pages = usePages(load);
	useRecordClosed(pages.trouble);
	return (
		<PagedList
			pages={pages}
			what="people and services involved"
			none="There is nobody involved that you may know of."
			className="govuk-list threadline-cards"
		>
			{(entry) => <InvolvementCard entry={entry} />}
		</PagedList>
	);
}
