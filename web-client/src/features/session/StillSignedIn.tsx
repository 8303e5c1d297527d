import { Notice } from '../../shared/page/Notice';

/** Said when signing out did not go through: on a shared computer the next person would go on as this one. */
export function StillSignedIn() {
	return (
		<Notice>
			You could not be signed out, and you may still be signed in. Try again. If it goes on, close every window of the
			browser before you leave this computer.
		</Notice>
	);
}
