import { FIND_ADDRESS } from '../routing/route';
import { Page } from './Page';

/** A view that cannot be shown just now. */
export function NotShown({ message }: { readonly message: string | undefined }) {
	return (
		<Page title="Not shown" heading="This cannot be shown">
			<p className="govuk-body">{message ?? 'Something went wrong. Try again in a moment.'}</p>
			<p className="govuk-body">
				<a className="govuk-link" href={FIND_ADDRESS}>
					Find a child
				</a>
			</p>
		</Page>
	);
}
