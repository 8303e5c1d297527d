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

/** Abbreviations such as CAF co-ordinator keep their capitals. */
function insideASentence(name: string): string {
	return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Who co-ordinates the work around the child. */
export function LeadProfessional(props: {
	readonly lead: FragmentOf<typeof LeadProfessionalFragment> | null;
	readonly called: string;
}) {
	const lead = readFragment(LeadProfessionalFragment, props.lead);
	if (lead === null) {
		return <p className="govuk-body">There is no {insideASentence(props.called)} that you may know of.</p>;
	}
	const { practitioner, agency, since } = lead;
	return (
		<div className="threadline-card threadline-card--lead">
			<h3 className="threadline-card__title">{props.called}</h3>
			<PractitionerLine practitioner={practitioner} agency={agency.name} />
			<p className="threadline-card__line threadline-muted">Since {dayInWords(since)}</p>
			<CallLine number={ownNumberOf(practitioner) ?? agency.contactNumber} />
		</div>
	);
}
