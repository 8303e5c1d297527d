import { useCallback, useEffect, useRef, useState } from 'react';
import { readSession, type Session, signOut } from './session';

/** Why the sign-in page is shown again. */
export type SignedOutBecause = 'asked' | 'ended';

/** The session of this page. */
export interface CurrentSession {
	/** Undefined until the service has said. */
	readonly session: Session | undefined;
	/** The service could not be asked. */
	readonly isUnreachable: boolean;
	/** The service is being asked who is signed in. */
	readonly isAsking: boolean;
	readonly signedOutBecause: SignedOutBecause | undefined;
	/** Asks the service again, as after signing in. */
	readonly refresh: () => Promise<void>;
	/** Signs out, and says whether that went through. */
	readonly leave: () => Promise<boolean>;
	/** Signing out was tried last and did not go through. */
	readonly couldNotLeave: boolean;
	/** To be called when the service no longer knows the session. */
	readonly whenEnded: () => void;
}

/** Keeps what the service says about the session. */
export function useSession(): CurrentSession {
	const [session, setSession] = useState<Session>();
	const [isUnreachable, setUnreachable] = useState(false);
	const [isAsking, setAsking] = useState(false);
	const [signedOutBecause, setSignedOutBecause] = useState<SignedOutBecause>();
	const [couldNotLeave, setCouldNotLeave] = useState(false);
	const isLeaving = useRef(false);

	const refresh = useCallback(async () => {
		setAsking(true);
		try {
			const current = await readSession();
			setSession(current);
			setUnreachable(false);
			if (current.signedIn) {
				setSignedOutBecause(undefined);
			} else {
				setCouldNotLeave(false);
			}
		} catch {
			setUnreachable(true);
		} finally {
			setAsking(false);
		}
	}, []);

	useEffect(() => {
		void refresh();
	}, [refresh]);

	const leave = useCallback(async () => {
		// a second attempt beside the first would fail because the first went through
		if (isLeaving.current) {
			return false;
		}
		isLeaving.current = true;
		setCouldNotLeave(false);
		try {
			await signOut();
		} catch {
			setCouldNotLeave(true);
			return false;
		} finally {
			isLeaving.current = false;
		}
		// what was read goes at once, whether or not the service answers again
		setSession(undefined);
		setSignedOutBecause('asked');
		void refresh();
		return true;
	}, [refresh]);

	const whenEnded = useCallback(() => {
		// an answer that comes after signing out was asked for before it
		setSignedOutBecause((because) => (because === 'asked' ? because : 'ended'));
		void refresh();
	}, [refresh]);

	return { session, isUnreachable, isAsking, signedOutBecause, refresh, leave, couldNotLeave, whenEnded };
}
