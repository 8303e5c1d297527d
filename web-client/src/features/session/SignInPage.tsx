import { Notice } from '../../shared/page/Notice';
import { IssuerSignIn } from './IssuerSignIn';
import { NoSignIn } from './NoSignIn';
import { PasswordSignIn } from './PasswordSignIn';
import { type SignedOut, wayInto } from './session';
import type { SignedOutBecause } from './useSession';

interface SignInPageProps {
	readonly session: SignedOut;
	readonly signedOutBecause: SignedOutBecause | undefined;
	readonly whenSignedIn: () => Promise<void>;
}

const SIGNED_OUT: Record<SignedOutBecause, string> = {
	asked: 'You have signed out.',
	ended: 'Your session has ended. Sign in again to go on.',
};

/** Where everybody begins: what to do depends on how people sign in to this service. */
export function SignInPage({ session, signedOutBecause, whenSignedIn }: SignInPageProps) {
	const wayIn = wayInto(session);
	return (
		<>
			{signedOutBecause && (
				<Notice>
					{SIGNED_OUT[signedOutBecause]}
					{wayIn.by === 'issuer' &&
						' You may still be signed in with your work account: sign out there as well, or close the browser, if others use this computer.'}
				</Notice>
			)}
			{wayIn.by === 'password' && <PasswordSignIn sampleUsers={wayIn.sampleUsers} whenSignedIn={whenSignedIn} />}
			{wayIn.by === 'issuer' && <IssuerSignIn address={wayIn.address} />}
			{wayIn.by === 'token' && <NoSignIn />}
		</>
	);
}
