import { graphql, type ResultOf } from '../../../shared/graphql/graphql';
import { CallMessage } from '../../../shared/words/CallMessage';
import { EventItem, EventItemFragment } from './EventItem';

export const ChronologyItemFragment = graphql(
	`
		fragment ChronologyItem on ChronologyEntry {
			__typename
			id
			contactNumber
			... on Event {
				...EventItem
			}
			... on ServiceHasEntries {
				message
			}
		}
	`,
	[EventItemFragment],
);

/** One entry, as far as it may be known. */
export function ChronologyItem({ entry }: { readonly entry: ResultOf<typeof ChronologyItemFragment> }) {
	if (entry.__typename === 'Event') {
		return <EventItem event={entry} />;
	}
	return (
		<p className="govuk-body">
			<CallMessage message={entry.message} number={entry.contactNumber} />
		</p>
	);
}
