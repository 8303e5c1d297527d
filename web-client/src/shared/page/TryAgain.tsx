import { useState } from 'react';
import { Button } from '../form/Button';

interface TryAgainProps {
	/** What is tried, within a sentence, such as "to load the record": no two buttons of a view sound the same. */
	readonly what: string;
	readonly isTrying: boolean;
	readonly onTryAgain: () => void;
}

/** A way on where something could not be read. It goes by itself once trying succeeds; until then it keeps the focus. */
export function TryAgain({ what, isTrying, onTryAgain }: TryAgainProps) {
	const [hasTried, setTried] = useState(false);

	function tryAgain() {
		if (!isTrying) {
			setTried(true);
			onTryAgain();
		}
	}

	return (
		<>
			<Button look="secondary" aria-disabled={isTrying} onClick={tryAgain}>
				Try again<span className="govuk-visually-hidden"> {what}</span>
			</Button>
			<p className="govuk-body" role="status">
				{hasTried && (isTrying ? 'Trying again…' : 'That did not work. Wait a minute before you try again.')}
			</p>
		</>
	);
}
