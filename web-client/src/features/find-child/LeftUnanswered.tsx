import { Notice } from '../../shared/page/Notice';

/** Said to somebody no longer signed in whose request in an emergency had not been answered: the answer comes to nobody. */
export function LeftUnanswered() {
	return (
		<Notice>
			Your request in an emergency was not answered before you were signed out. It may be on record all the same. If a
			child is in danger now, call the police on 999 or social care. If you still need the record, sign in, search for
			the child, and ask again if it is not open to you.
		</Notice>
	);
}
