import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Call } from '../../../shared/words/Call';
import { Origin } from '../../../shared/words/Origin';
import { Claims } from './Claims';
import { GP_WORDS } from './words';

export const GeneralPracticeFragment = graphql(`
	fragment GeneralPractice on GpRegistration {
		id
		status
		practice {
			id
			name
			contactNumber
		}
		from
		source
	}
`);

interface GeneralPracticesProps {
	readonly registrations: readonly FragmentOf<typeof GeneralPracticeFragment>[];
	readonly disputed: boolean;
}

/** The present GP practice, or that there is none; where sources disagree, what each of them says. */
export function GeneralPractices({ registrations, disputed }: GeneralPracticesProps) {
	return (
		<Claims disputed={disputed}>
			{readFragment(GeneralPracticeFragment, registrations).map(({ id, status, practice, from, source }) => (
				<p className="govuk-body" key={id}>
					{practice ? (
						<>
							{practice.name}, <Call number={practice.contactNumber} />
						</>
					) : (
						GP_WORDS[status]
					)}
					<br />
					<Origin from={from} source={source} />
				</p>
			))}
		</Claims>
	);
}
