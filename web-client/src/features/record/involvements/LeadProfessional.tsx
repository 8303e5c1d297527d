import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { dayInWords } from '../../../shared/words/dates';
import { CallLine } from './CallLine';
import { ownNumberOf, PractitionerLine, PractitionerLineFragment } from './PractitionerLine';

export const LeadProfessionalFragment = graphql(
	`
		fragment LeadProfessional on LeadProfessional {
			since
			practitioner {
				...PractitionerLine
			}
			agency {
				id
				name
				contactNumber
			}
		}
	`,
	[PractitionerLineFragment],
);

/** Who co-ordinates the work around the child. */
export function LeadProfessional(props: { readonly lead: FragmentOf<typeof LeadProfessionalFragment> | null }) {
	const lead = readFragment(LeadProfessionalFragment, props.lead);
	if (lead === null) {
		return <p className="govuk-body">There is no lead professional that you may know of.</p>;
	}
	const { practitioner, agency, since } = lead;
	return (
		<div className="threadline-card threadline-card--lead">
			<h3 className="threadline-card__title">Lead professional</h3>
			<PractitionerLine practitioner={practitioner} agency={agency.name} />
			<p className="threadline-card__line threadline-muted">Since {dayInWords(since)}</p>
			<CallLine number={ownNumberOf(practitioner) ?? agency.contactNumber} />
		</div>
	);
}
