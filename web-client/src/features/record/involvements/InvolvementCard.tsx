import { graphql, type ResultOf } from '../../../shared/graphql/graphql';
import { Tag } from '../../../shared/page/Tag';
import { CallMessage } from '../../../shared/words/CallMessage';
import { FullInvolvement, FullInvolvementFragment } from './FullInvolvement';

export const InvolvementCardFragment = graphql(
	`
		fragment InvolvementCard on InvolvementEntry {
			__typename
			id
			contactNumber
			... on Involvement {
				...FullInvolvement
			}
			... on ServiceInvolved {
				message
			}
		}
	`,
	[FullInvolvementFragment],
);

/** One entry, as far as it may be known. */
export function InvolvementCard({ entry }: { readonly entry: ResultOf<typeof InvolvementCardFragment> }) {
	if (entry.__typename === 'Involvement') {
		return <FullInvolvement involvement={entry} />;
	}
	return (
		<div className="threadline-card threadline-card--stub">
			<p className="threadline-card__title">
				<CallMessage message={entry.message} number={entry.contactNumber} />
			</p>
			<p className="threadline-card__line">
				<Tag colour="grey">Details not shared</Tag>
			</p>
		</div>
	);
}
