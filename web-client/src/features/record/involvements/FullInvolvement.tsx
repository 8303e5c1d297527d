import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Tag } from '../../../shared/page/Tag';
import { Origin } from '../../../shared/words/Origin';
import { CallLine } from './CallLine';
import { ownNumberOf, PractitionerLine, PractitionerLineFragment } from './PractitionerLine';

export const FullInvolvementFragment = graphql(
	`
		fragment FullInvolvement on Involvement {
			role
			service
			state
			from
			to
			endReason
			source
			contactNumber
			agency {
				id
				name
			}
			practitioner {
				...PractitionerLine
			}
		}
	`,
	[PractitionerLineFragment],
);

/** An involvement shown in full. */
export function FullInvolvement(props: { readonly involvement: FragmentOf<typeof FullInvolvementFragment> }) {
	const { role, service, state, from, to, endReason, source, contactNumber, agency, practitioner } = readFragment(
		FullInvolvementFragment,
		props.involvement,
	);
	const where = service ? `${service}, ${agency.name}` : agency.name;
	return (
		<div className="threadline-card">
			<h3 className="threadline-card__title">
				{role} {state === 'ENDED' && <Tag colour="grey">Ended</Tag>}
				{state === 'PLANNED' && <Tag colour="grey">Not begun</Tag>}
			</h3>
			{practitioner ? (
				<PractitionerLine practitioner={practitioner} agency={where} />
			) : (
				<p className="threadline-card__line">{where}</p>
			)}
			{endReason && <p className="threadline-card__line">Ended because: {endReason}</p>}
			<p className="threadline-card__line">
				<Origin from={from} to={to} source={source} />
			</p>
			<CallLine number={ownNumberOf(practitioner) ?? contactNumber} />
		</div>
	);
}
