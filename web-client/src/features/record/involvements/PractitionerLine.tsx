import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';

export const PractitionerLineFragment = graphql(`
	fragment PractitionerLine on Practitioner {
		id
		name
		postTitle
		telephone
		email
	}
`);

type Practitioner = FragmentOf<typeof PractitionerLineFragment>;

/** A practitioner with their post, and their email address where there is one. */
export function PractitionerLine(props: { readonly practitioner: Practitioner; readonly agency: string }) {
	const { name, postTitle, email } = readFragment(PractitionerLineFragment, props.practitioner);
	return (
		<>
			<p className="threadline-card__line">
				{name}, {postTitle}, {props.agency}
			</p>
			{email && (
				<p className="threadline-card__line">
					<a className="govuk-link" href={`mailto:${email}`}>
						{email}
					</a>
				</p>
			)}
		</>
	);
}

/** The number a practitioner answers, if they have one of their own. */
export function ownNumberOf(practitioner: Practitioner | null): string | undefined {
	return readFragment(PractitionerLineFragment, practitioner)?.telephone ?? undefined;
}
