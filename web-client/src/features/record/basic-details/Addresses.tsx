import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Origin } from '../../../shared/words/Origin';
import { Claims } from './Claims';
import { RESIDENCE_WORDS } from './words';

export const ResidenceFragment = graphql(`
	fragment Residence on Residence {
		id
		lines
		town
		postcode
		kind
		from
		to
		source
	}
`);

interface AddressesProps {
	readonly residences: readonly FragmentOf<typeof ResidenceFragment>[];
	readonly disputed: boolean;
}

/** Where the child lives; where sources disagree, what each of them says. */
export function Addresses({ residences, disputed }: AddressesProps) {
	return (
		<Claims disputed={disputed}>
			{readFragment(ResidenceFragment, residences).map(({ id, lines, town, postcode, kind, from, to, source }) => (
				<p className="govuk-body" key={id}>
					{[...lines, town, postcode].filter(Boolean).join(', ')}
					<br />
					<span className="threadline-origin">{RESIDENCE_WORDS[kind]}. </span>
					<Origin from={from} to={to} source={source} />
				</p>
			))}
		</Claims>
	);
}
