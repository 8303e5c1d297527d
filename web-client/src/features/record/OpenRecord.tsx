import { type FragmentOf, graphql, readFragment } from '../../shared/graphql/graphql';
import type { Trouble } from '../../shared/graphql/trouble';
import { JumpLink } from '../../shared/page/JumpLink';
import { Notice } from '../../shared/page/Notice';
import { Page } from '../../shared/page/Page';
import { dayInWords, momentInWords } from '../../shared/words/dates';
import { BasicDetails, BasicDetailsFragment } from './basic-details/BasicDetails';
import { Chronology } from './chronology/Chronology';
import { Involvements } from './involvements/Involvements';
import { LeadProfessional, LeadProfessionalFragment } from './involvements/LeadProfessional';
import { RecordSection } from './RecordSection';
import { type SourceFragment, StaleSources } from './StaleSources';
import { WebOfServices } from './web/WebOfServices';

export const OpenRecordFragment = graphql(
	`
		fragment OpenRecord on Child {
			id
			name
			dateOfBirth
			expectedDateOfBirth
			access {
				__typename
				... on Open {
					purpose {
						id
						label
					}
					lapsesAt
				}
			}
			basicDetails {
				...BasicDetails
			}
			leadProfessional {
				...LeadProfessional
			}
		}
	`,
	[BasicDetailsFragment, LeadProfessionalFragment],
);

interface OpenRecordProps {
	readonly child: FragmentOf<typeof OpenRecordFragment>;
	/** What this area calls a lead professional. */
	readonly leadIsCalled: string;
	readonly sources: readonly FragmentOf<typeof SourceFragment>[];
	readonly trouble: Trouble | undefined;
}

const SECTIONS = {
	'basic-details': 'Basic details',
	'who-is-involved': 'Who is involved',
	chronology: 'What happened, and when',
	'web-of-services': 'Web of services',
} as const;

/** A record that is open, section by section. */
export function OpenRecord(props: OpenRecordProps) {
	const { id, name, dateOfBirth, expectedDateOfBirth, access, basicDetails, leadProfessional } = readFragment(
		OpenRecordFragment,
		props.child,
	);
	return (
		<Page title="Child's record" heading={name}>
			{dateOfBirth && <p className="govuk-body-l">Born {dayInWords(dateOfBirth)}</p>}
			{expectedDateOfBirth && <p className="govuk-body-l">Expected {dayInWords(expectedDateOfBirth)}</p>}
			{access.__typename === 'Open' && (
				<p className="govuk-body threadline-muted">
					Open to you for: {access.purpose.label}. It closes by itself on {momentInWords(access.lapsesAt)}.
				</p>
			)}
			{props.trouble?.message && <Notice>{props.trouble.message}</Notice>}
			<StaleSources sources={props.sources} />
			<nav className="threadline-contents" aria-label="Parts of this record">
				<ul className="govuk-list">
					{Object.entries(SECTIONS).map(([section, heading]) => (
						<li key={section}>
							<JumpLink to={section}>{heading}</JumpLink>
						</li>
					))}
				</ul>
			</nav>
			<RecordSection id="basic-details" heading={SECTIONS['basic-details']}>
				{basicDetails ? (
					<BasicDetails details={basicDetails} />
				) : (
					<p className="govuk-body">There are no basic details that you may see.</p>
				)}
			</RecordSection>
			<RecordSection id="who-is-involved" heading={SECTIONS['who-is-involved']}>
				<LeadProfessional lead={leadProfessional} called={props.leadIsCalled} />
				<Involvements childId={id} />
			</RecordSection>
			<RecordSection id="chronology" heading={SECTIONS.chronology}>
				<Chronology childId={id} />
			</RecordSection>
			<RecordSection id="web-of-services" heading={SECTIONS['web-of-services']}>
				<WebOfServices childId={id} />
			</RecordSection>
		</Page>
	);
}
