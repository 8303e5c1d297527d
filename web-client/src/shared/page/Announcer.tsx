import { createContext, type ReactNode, useContext, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says what changed on the page to people who cannot see it change. */
export function Announcer({ children }: { readonly children: ReactNode }) {
	const [message, announce] = useState('');
	return (
		<Announce value={announce}>
			{children}
			<div className="govuk-visually-hidden" role="status" aria-live="polite">
				{message}
			</div>
		</Announce>
	);
}

/** Gives the function that announces a change. */
export function useAnnounce(): (message: string) => void {
	return useContext(Announce);
}
