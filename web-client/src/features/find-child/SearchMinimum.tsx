import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/graphql';
import { combinationsInWords } from './search-minimum';

const WhoSearches = graphql(`
	query WhoSearches {
		me {
			id
			post {
				title
				agency
			}
			searchMinimum {
				fields
			}
		}
	}
`);

/** What the person signed in needs to give at least, and in which post they ask. */
export function SearchMinimum() {
	const [{ data, error }] = useQuery({ query: WhoSearches, requestPolicy: 'cache-first' });
	if (!data) {
		return error ? (
			<p className="govuk-body">What is enough to search with could not be found out just now. You can search all the same.</p>
		) : null;
	}
	const { post, searchMinimum } = data.me;
	const combinations = combinationsInWords(searchMinimum);
	return (
		<aside className="threadline-panel" aria-labelledby="search-minimum">
			<h2 className="govuk-heading-s" id="search-minimum">
				{combinations.length > 0 ? 'Enough to search with' : 'Searching'}
			</h2>
			{combinations.length > 0 && (
				<ul className="govuk-list govuk-list--bullet">
					{combinations.map((combination) => (
						<li key={combination}>{combination}</li>
					))}
				</ul>
			)}
			{searchMinimum.length === 0 && <p className="govuk-body">You may not search for children.</p>}
			{post && (
				<p className="govuk-body-s govuk-!-margin-bottom-0">
					You ask as {post.title}, {post.agency}.
				</p>
			)}
		</aside>
	);
}
