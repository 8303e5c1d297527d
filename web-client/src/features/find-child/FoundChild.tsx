import { type FragmentOf, graphql, readFragment } from '../../shared/graphql/graphql';
import { recordAddress, sayWhyAddress } from '../../shared/routing/route';
import { dayInWords } from '../../shared/words/dates';

export const FoundChildFragment = graphql(`
	fragment FoundChild on Child {
		id
		name
		dateOfBirth
		expectedDateOfBirth
		access {
			__typename
		}
	}
`);

/** One child found, with the way to their record. */
export function FoundChild(props: { readonly child: FragmentOf<typeof FoundChildFragment> }) {
	const { id, name, dateOfBirth, expectedDateOfBirth, access } = readFragment(FoundChildFragment, props.child);
	const isOpen = access.__typename === 'Open';
	return (
		<li className="threadline-card">
			<p className="govuk-heading-m govuk-!-margin-bottom-1">
				<a className="govuk-link" href={isOpen ? recordAddress(id) : sayWhyAddress(id)}>
					{name}
				</a>
			</p>
			{dateOfBirth && <p className="threadline-card__line">Born {dayInWords(dateOfBirth)}</p>}
			{expectedDateOfBirth && <p className="threadline-card__line">Expected {dayInWords(expectedDateOfBirth)}</p>}
			{isOpen && <p className="threadline-card__line">You have this record open.</p>}
		</li>
	);
}
