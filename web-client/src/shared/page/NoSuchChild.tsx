import { FIND_ADDRESS } from '../routing/route';
import { Page } from './Page';

/** The same for a child who is unknown and for one the person signed in may not know of. */
export function NoSuchChild() {
	return (
		<Page title="No such child" heading="No such child">
			<p className="govuk-body">There is no such child, or not one that you may know of.</p>
			<p className="govuk-body">
				<a className="govuk-link" href={FIND_ADDRESS}>
					Find a child
				</a>
			</p>
		</Page>
	);
}
