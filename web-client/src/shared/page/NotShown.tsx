import { FIND_ADDRESS } from '../routing/route';
import { Page } from './Page';
import { TryAgain } from './TryAgain';

interface NotShownProps {
	readonly message: string | undefined;
	/** What is not shown, such as "the record". */
	readonly what: string;
	readonly isTrying: boolean;
	readonly onTryAgain: () => void;
}

/** A view that cannot be shown just now. */
export function NotShown({ message, what, isTrying, onTryAgain }: NotShownProps) {
	return (
		<Page title="Not shown" heading="This cannot be shown">
			<p className="govuk-body">{message ?? 'Something went wrong. Try again in a moment.'}</p>
			<TryAgain what={`to load ${what}`} isTrying={isTrying} onTryAgain={onTryAgain} />
			<p className="govuk-body">
				<a className="govuk-link" href={FIND_ADDRESS}>
					Find a child
				</a>
			</p>
		</Page>
	);
}
