/** What was announced last. */
export interface Announcement {
	readonly message: string;
	/** How many came before: the same words a second time are put on the page anew, and so are spoken again. */
	readonly count: number;
}

/** Nothing has been announced yet. */
export const SILENCE: Announcement = { message: '', count: 0 };

/** The announcement of a message after the last one. */
export function announced(message: string, last: Announcement): Announcement {
	return { message, count: last.count + 1 };
}
