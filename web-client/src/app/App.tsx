import { Announcer } from '../shared/page/Announcer';
import { LeftUnanswered } from '../features/find-child/LeftUnanswered';
import { SignInPage } from '../features/session/SignInPage';
import { StillSignedIn } from '../features/session/StillSignedIn';
import { useSession } from '../features/session/useSession';
import { FIND_ADDRESS } from '../shared/routing/route';
import { goInstead } from '../shared/routing/useRoute';
import { Loading } from '../shared/page/Loading';
import { Shell } from './Shell';
import { SignedIn } from './SignedIn';
import { Unreachable } from './Unreachable';
import { useLeftUnanswered } from './useLeftUnanswered';

/** The page as a whole: signing in first, then the views. */
export function App() {
	const { session, isUnreachable, isAsking, signedOutBecause, refresh, leave, couldNotLeave, whenEnded } = useSession();
	const { isLeftUnanswered, whenAwaited, whenLeft } = useLeftUnanswered();

	async function signOut() {
		if (await leave()) {
			whenLeft();
			// the next person to sign in here begins at the beginning
			goInstead(FIND_ADDRESS);
		}
	}

	function endSession() {
		whenLeft();
		whenEnded();
	}

	return (
		<Announcer>
			<Shell
				name={session?.signedIn ? session.name : undefined}
				isDemo={session?.demo ?? false}
				onSignOut={() => void signOut()}
			>
				{couldNotLeave && <StillSignedIn />}
				{isLeftUnanswered && session?.signedIn !== true && <LeftUnanswered />}
				{session === undefined && !isUnreachable && <Loading what="Threadline" />}
				{isUnreachable && (
					<Unreachable
						hasSignedOut={signedOutBecause === 'asked'}
						isTrying={isAsking}
						onTryAgain={() => void refresh()}
					/>
				)}
				{!isUnreachable && session?.signedIn === true && (
					<SignedIn whenSessionEnded={endSession} whenAwaited={whenAwaited} />
				)}
				{!isUnreachable && session?.signedIn === false && (
					<SignInPage session={session} signedOutBecause={signedOutBecause} whenSignedIn={refresh} />
				)}
			</Shell>
		</Announcer>
	);
}
