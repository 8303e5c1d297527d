import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Call } from '../../../shared/words/Call';
import { Origin } from '../../../shared/words/Origin';
import { GP_WORDS } from './words';

export const GeneralPracticeFragment = graphql(`
	fragment GeneralPractice on GpRegistration {
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

/** The present GP practice, or that there is none. */
export function GeneralPractice(props: { readonly registration: FragmentOf<typeof GeneralPracticeFragment> | null }) {
	const registration = readFragment(GeneralPracticeFragment, props.registration);
	if (registration === null) {
		return 'Nothing recorded that you may see';
	}
	const { status, practice, from, source } = registration;
	return (
		<>
			{practice ? (
				<>
					{practice.name}, <Call number={practice.contactNumber} />
				</>
			) : (
				GP_WORDS[status]
			)}
			<br />
			<Origin from={from} source={source} />
		</>
	);
}
