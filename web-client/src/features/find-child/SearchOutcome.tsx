import { type ReactNode, useEffect, useRef } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql/graphql';
import { FoundChild, FoundChildFragment } from './FoundChild';
import { combinationsInWords } from './search-minimum';

export const SearchOutcomeFragment = graphql(
	`
		fragment SearchOutcome on ChildSearchResult {
			__typename
			... on ChildMatches {
				children {
					id
					...FoundChild
				}
			}
			... on TooManyMatches {
				message
			}
			... on MoreCriteriaNeeded {
				message
				missing {
					fields
				}
			}
			... on SearchNotPermitted {
				message
			}
		}
	`,
	[FoundChildFragment],
);

interface SearchOutcomeProps {
	readonly outcome: FragmentOf<typeof SearchOutcomeFragment>;
	/** What else can be done once a search was made, whatever was found. */
	readonly children: ReactNode;
}

/** What a search found, under a heading that takes the focus. */
export function SearchOutcome(props: SearchOutcomeProps) {
	const outcome = readFragment(SearchOutcomeFragment, props.outcome);
	switch (outcome.__typename) {
		case 'ChildMatches': {
			const { children } = outcome;
			if (children.length === 0) {
				return (
					<Outcome heading="No child found">
						<p className="govuk-body">No child that you may know of fits every detail. Check the spelling, or give fewer details.</p>
						{props.children}
					</Outcome>
				);
			}
			return (
				<Outcome heading={children.length === 1 ? '1 child found' : `${children.length} children found`}>
					<ul className="govuk-list threadline-cards">
						{children.map((child) => (
							<FoundChild key={child.id} child={child} />
						))}
					</ul>
					{props.children}
				</Outcome>
			);
		}
		case 'TooManyMatches':
			return (
				<Outcome heading="Too many children fit">
					<p className="govuk-body">{outcome.message}</p>
					{props.children}
				</Outcome>
			);
		case 'MoreCriteriaNeeded':
			return (
				<Outcome heading="More details are needed">
					<p className="govuk-body">{outcome.message}</p>
					<MissingDetails combinations={combinationsInWords(outcome.missing)} />
				</Outcome>
			);
		case 'SearchNotPermitted':
			return (
				<Outcome heading="You may not search for children">
					<p className="govuk-body">{outcome.message}</p>
				</Outcome>
			);
	}
}

function Outcome({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
	const headingElement = useRef<HTMLHeadingElement>(null);
	useEffect(() => headingElement.current?.focus(), []);
	return (
		<section className="threadline-section" aria-labelledby="outcome">
			<h2 className="govuk-heading-l threadline-focusable" id="outcome" tabIndex={-1} ref={headingElement}>
				{heading}
			</h2>
			{children}
		</section>
	);
}

function MissingDetails({ combinations }: { readonly combinations: readonly string[] }) {
	if (combinations.length === 0) {
		return null;
	}
	return (
		<>
			<p className="govuk-body">{combinations.length === 1 ? 'Add:' : 'Add any one of these:'}</p>
			<ul className="govuk-list govuk-list--bullet">
				{combinations.map((combination) => (
					<li key={combination}>{combination}</li>
				))}
			</ul>
		</>
	);
}
