import { useCallback, useEffect, useState } from 'react';
import { readSession, type Session, signOut } from './session';

/** Why the sign-in page is shown again. */
export type SignedOutBecause = 'asked' | 'ended';

/** The session of this page. */
export interface CurrentSession {
	/** Undefined until the service has said. */
	readonly session: Session | undefined;
	/** The service could not be asked. */
	readonly isUnreachable: boolean;
	readonly signedOutBecause: SignedOutBecause | undefined;
	/** Asks the service again, as after signing in. */
	readonly refresh: () => Promise<void>;
	readonly leave: () => Promise<void>;
	/** To be called when the service no longer knows the session. */
	readonly whenEnded: () => void;
}

/** Keeps what the service says about the session. */
export function useSession(): CurrentSession {
	const [session, setSession] = useState<Session>();
	const [isUnreachable, setUnreachable] = useState(false);
	const [signedOutBecause, setSignedOutBecause] = useState<SignedOutBecause>();

	const refresh = useCallback(async () => {
		try {
			const current = await readSession();
			setSession(current);
			setUnreachable(false);
			if (current.signedIn) {
				setSignedOutBecause(undefined);
			}
		} catch {
			setUnreachable(true);
		}
	}, []);

	useEffect(() => {
		void refresh();
	}, [refresh]);

	const leave = useCallback(async () => {
		try {
			await signOut();
		} catch {
			// refresh says that the service cannot be reached
		}
		setSignedOutBecause('asked');
		await refresh();
	}, [refresh]);

	const whenEnded = useCallback(() => {
		setSignedOutBecause('ended');
		void refresh();
	}, [refresh]);

	return { session, isUnreachable, signedOutBecause, refresh, leave, whenEnded };
}
