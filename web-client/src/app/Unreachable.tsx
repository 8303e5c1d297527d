import { Page } from '../shared/page/Page';
import { TryAgain } from '../shared/page/TryAgain';

interface UnreachableProps {
	/** Said first: whoever has just signed out has to know that it went through. */
	readonly hasSignedOut: boolean;
	readonly isTrying: boolean;
	readonly onTryAgain: () => void;
}

/** The service does not say who is signed in, so there is no view to go to. */
export function Unreachable({ hasSignedOut, isTrying, onTryAgain }: UnreachableProps) {
	return (
		<Page title="Not shown" heading="This cannot be shown">
			{hasSignedOut && <p className="govuk-body">You have signed out.</p>}
			<p className="govuk-body">Threadline cannot be reached just now. Try again in a moment.</p>
			<TryAgain what="to reach Threadline" isTrying={isTrying} onTryAgain={onTryAgain} />
		</Page>
	);
}
