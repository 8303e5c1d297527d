import { type FragmentOf, graphql, readFragment } from '../../shared/graphql/graphql';
import { dayInWords } from '../../shared/words/dates';

export const SourceFragment = graphql(`
	fragment Source on Source {
		title
		extractedOn
		staleSince
	}
`);

/** Which sources have sent nothing for too long: what they know may be missing from every part of the record. */
export function StaleSources(props: { readonly sources: readonly FragmentOf<typeof SourceFragment>[] }) {
	const stale = readFragment(SourceFragment, props.sources).filter(({ staleSince }) => staleSince !== null);
	if (stale.length === 0) {
		return null;
	}
	return (
		<section className="govuk-inset-text" aria-label="What may be missing">
			<p className="govuk-body">What these have come to know since may be missing here:</p>
			<ul className="govuk-list govuk-list--bullet">
				{stale.map(({ title, extractedOn }, place) => (
					// by their place: two can have the same title
					<li key={place}>
						{title}, which has sent nothing since {dayInWords(extractedOn)}
					</li>
				))}
			</ul>
		</section>
	);
}
