import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Call } from '../../../shared/words/Call';
import { Origin } from '../../../shared/words/Origin';
import { SCHOOL_WORDS } from './words';

export const SchoolFragment = graphql(`
	fragment School on SchoolRegistration {
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

/** The present school, or why there is none. */
export function School(props: { readonly registration: FragmentOf<typeof SchoolFragment> | null }) {
	const registration = readFragment(SchoolFragment, props.registration);
	if (registration === null) {
		return 'Nothing recorded that you may see';
	}
	const { status, school, from, source } = registration;
	return (
		<>
			{school ? (
				<>
					{school.name}, <Call number={school.contactNumber} />
				</>
			) : (
				SCHOOL_WORDS[status]
			)}
			<br />
			<Origin from={from} source={source} />
		</>
	);
}
