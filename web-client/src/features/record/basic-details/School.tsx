import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Call } from '../../../shared/words/Call';
import { Origin } from '../../../shared/words/Origin';
import { Claims } from './Claims';
import { SCHOOL_WORDS } from './words';

export const SchoolFragment = graphql(`
	fragment School on SchoolRegistration {
		id
		status
		school {
			id
			name
			contactNumber
		}
		from
		source
	}
`);

interface SchoolsProps {
	readonly registrations: readonly FragmentOf<typeof SchoolFragment>[];
	readonly disputed: boolean;
}

/** The present school, or why there is none; where sources disagree, what each of them says. */
export function Schools({ registrations, disputed }: SchoolsProps) {
	return (
		<Claims disputed={disputed}>
			{readFragment(SchoolFragment, registrations).map(({ id, status, school, from, source }) => (
				<p className="govuk-body" key={id}>
					{school ? (
						<>
							{school.name}, <Call number={school.contactNumber} />
						</>
					) : (
						SCHOOL_WORDS[status]
					)}
					<br />
					<Origin from={from} source={source} />
				</p>
			))}
		</Claims>
	);
}
