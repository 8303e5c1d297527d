import { useCallback } from 'react';
import { useClient } from 'urql';
import { graphql, readFragment } from '../../../shared/graphql/graphql';
import { troubleOf } from '../../../shared/graphql/trouble';
import { PagedList } from '../../../shared/list/PagedList';
import { usePages } from '../../../shared/list/usePages';
import { useRecordClosed } from '../RecordClosed';
import { ChronologyItem, ChronologyItemFragment } from './ChronologyItem';

const ChronologyPage = graphql(
	`
		query ChronologyPage($childId: ID!, $after: String) {
			child(id: $childId) {
				id
				chronology(first: 10, after: $after, order: OCCURRED_NEWEST_FIRST) {
					nodes {
						...ChronologyItem
					}
					pageInfo {
						hasNextPage
						endCursor
					}
				}
			}
		}
	`,
	[ChronologyItemFragment],
);

/** What happened over all agencies, newest first. */
export function Chronology({ childId }: { readonly childId: string }) {
	const client = useClient();
	const load = useCallback(
		async (after: string | null) => {
			const { data, error } = await client.query(ChronologyPage, { childId, after }).toPromise();
			const connection = data?.child?.chronology;
			return {
				entries: readFragment(ChronologyItemFragment, connection?.nodes ?? []),
				next: connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null,
				trouble: troubleOf(error),
			};
		},
		[client, childId],
	);
	const pages = usePages(load);
	useRecordClosed(pages.trouble);
	return (
		<>
			<p className="govuk-body">Over all agencies, newest first.</p>
			<PagedList
				pages={pages}
				what="entries of the chronology"
				none="There are no entries that you may know of."
				ordered
				className="govuk-list threadline-timeline"
			>
				{(entry) => <ChronologyItem entry={entry} />}
			</PagedList>
		</>
	);
}
