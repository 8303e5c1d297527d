import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { announced, SILENCE } from './announcement';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says what changed on the page to people who cannot see it change. */
export function Announcer({ children }: { readonly children: ReactNode }) {
	const [{ message, count }, setAnnouncement] = useState(SILENCE);
	const announce = useCallback((next: string) => setAnnouncement((last) => announced(next, last)), []);
	return (
		<Announce value={announce}>
			{children}
			<div className="govuk-visually-hidden" role="status" aria-live="polite">
				<span key={count}>{message}</span>
			</div>
		</Announce>
	);
}

/** Gives the function that announces a change. */
export function useAnnounce(): (message: string) => void {
	return useContext(Announce);
}
