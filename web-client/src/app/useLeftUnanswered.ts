import { useCallback, useRef, useState } from 'react';

/** Whether somebody left while the answer to a request in an emergency was awaited. */
export interface LeavingUnanswered {
	readonly isLeftUnanswered: boolean;
	/** To be told whether an answer is awaited. */
	readonly whenAwaited: (isAwaited: boolean) => void;
	/** To be called when nobody is signed in any more. */
	readonly whenLeft: () => void;
}

/** Remembers past the end of a session that an answer was awaited. */
export function useLeftUnanswered(): LeavingUnanswered {
	const isAwaited = useRef(false);
	const [isLeftUnanswered, setLeftUnanswered] = useState(false);
	const whenAwaited = useCallback((awaited: boolean) => {
		isAwaited.current = awaited;
	}, []);
	const whenLeft = useCallback(() => setLeftUnanswered(isAwaited.current), []);
	return { isLeftUnanswered, whenAwaited, whenLeft };
}
