import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { SummaryList, SummaryRow } from '../../../shared/list/SummaryList';
import { dayInWords } from '../../../shared/words/dates';
import { nhsNumberInGroups } from '../../../shared/words/numbers';
import { Addresses, ResidenceFragment } from './Addresses';
import { GeneralPracticeFragment, GeneralPractices } from './GeneralPractice';
import { SchoolFragment, Schools } from './School';
import { SEX_WORDS } from './words';

export const BasicDetailsFragment = graphql(
	`
		fragment BasicDetails on BasicDetails {
			name {
				given
				family
			}
			dateOfBirth
			expectedDateOfBirth
			dateOfDeath
			sex
			nhsNumber
			addressDisputed
			addresses {
				...Residence
			}
			schoolDisputed
			schools {
				...School
			}
			generalPracticeDisputed
			generalPractices {
				...GeneralPractice
			}
		}
	`,
	[ResidenceFragment, SchoolFragment, GeneralPracticeFragment],
);

/** Name, birth, address, school and GP. */
export function BasicDetails(props: { readonly details: FragmentOf<typeof BasicDetailsFragment> }) {
	const details = readFragment(BasicDetailsFragment, props.details);
	return (
		<SummaryList>
			<SummaryRow label="Name">
				{details.name.given} {details.name.family}
			</SummaryRow>
			{details.dateOfBirth && <SummaryRow label="Date of birth">{dayInWords(details.dateOfBirth)}</SummaryRow>}
			{details.expectedDateOfBirth && (
				<SummaryRow label="Birth expected">{dayInWords(details.expectedDateOfBirth)}</SummaryRow>
			)}
			{details.dateOfDeath && <SummaryRow label="Date of death">{dayInWords(details.dateOfDeath)}</SummaryRow>}
			<SummaryRow label="Sex as registered">{SEX_WORDS[details.sex]}</SummaryRow>
			<SummaryRow label="NHS number">{details.nhsNumber ? nhsNumberInGroups(details.nhsNumber) : 'Not recorded'}</SummaryRow>
			<SummaryRow label={details.addresses.length > 1 ? 'Addresses' : 'Address'}>
				<Addresses residences={details.addresses} disputed={details.addressDisputed} />
			</SummaryRow>
			<SummaryRow label="School">
				<Schools registrations={details.schools} disputed={details.schoolDisputed} />
			</SummaryRow>
			<SummaryRow label="GP">
				<GeneralPractices registrations={details.generalPractices} disputed={details.generalPracticeDisputed} />
			</SummaryRow>
		</SummaryList>
	);
}
