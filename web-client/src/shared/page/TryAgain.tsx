import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../form/Button';

interface TryAgainProps {
	/** What is tried, within a sentence, such as "to load the record": no two buttons of a view sound the same. */
	readonly what: string;
	readonly isTrying: boolean;
	readonly onTryAgain: () => void;
}

/** A way on where something could not be read. It keeps the focus until trying succeeds, and is shown no longer then. */
export function TryAgain({ what, isTrying, onTryAgain }: TryAgainProps) {
	const [hasTried, setTried] = useState(false);
	const place = useRef<HTMLDivElement>(null);

	useLayoutEffect(() => {
		const shown = place.current;
		return () => {
			// without this the focus would be lost with the button
			if (shown?.contains(document.activeElement)) {
				shown.closest('section')?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
			}
		};
	}, []);

	function tryAgain() {
		if (!isTrying) {
			setTried(true);
			onTryAgain();
		}
	}

	return (
		<div ref={place}>
			<Button look="secondary" aria-disabled={isTrying} onClick={tryAgain}>
				Try again<span className="govuk-visually-hidden"> {what}</span>
			</Button>
			<p className="govuk-body" role="status">
				{hasTried && (isTrying ? 'Trying again…' : 'That did not work. Wait a minute before you try again.')}
			</p>
		</div>
	);
}
