import { useCallback, useEffect, useState } from 'react';
import type { Trouble } from '../graphql/trouble';

/** One page of a connection, or what went wrong. */
export interface LoadedPage<Entry> {
	readonly entries: readonly Entry[];
	/** Where to continue from; null on the last page. */
	readonly next: string | null;
	readonly trouble: Trouble | undefined;
}

/** The pages of a connection read so far. */
export interface Pages<Entry> {
	readonly entries: readonly Entry[];
	/** Where the page read last begins in the entries. */
	readonly lastPageFrom: number;
	readonly isLoading: boolean;
	readonly trouble: Trouble | undefined;
	/** Reads the next page; undefined when there is none. */
	readonly showMore: (() => void) | undefined;
	/** Reads the first page again; undefined unless it could not be read. */
	readonly tryAgain: (() => void) | undefined;
}

interface Read<Entry> extends LoadedPage<Entry> {
	readonly lastPageFrom: number;
	readonly isLoading: boolean;
}

const NOTHING_READ = { entries: [], next: null, trouble: undefined, lastPageFrom: 0, isLoading: true };

/** Reads a connection page by page, the first at once. `load` must stay the same from one rendering to the next. */
export function usePages<Entry>(load: (after: string | null) => Promise<LoadedPage<Entry>>): Pages<Entry> {
	const [read, setRead] = useState<Read<Entry>>(NOTHING_READ);

	useEffect(() => {
		let isAbandoned = false;
		setRead(NOTHING_READ);
		void load(null).then((page) => {
			if (!isAbandoned) {
				setRead({ ...page, lastPageFrom: 0, isLoading: false });
			}
		});
		return () => {
			isAbandoned = true;
		};
	}, [load]);

	const { entries, next, isLoading, trouble, lastPageFrom } = read;
	const showMore = useCallback(() => {
		if (isLoading) {
			return;
		}
		setRead((before) => ({
			...before,
			isLoading: true,
			// what went wrong goes until it goes wrong again, or it would be told once only
			trouble: before.entries.length === 0 ? before.trouble : undefined,
		}));
		void load(next).then((page) =>
			setRead((before) => ({
				entries: [...before.entries, ...page.entries],
				// a page that could not be read can be asked for again
				next: page.trouble ? before.next : page.next,
				trouble: page.trouble,
				lastPageFrom: before.entries.length,
				isLoading: false,
			})),
		);
	}, [load, next, isLoading]);

	const isNothingRead = trouble !== undefined && entries.length === 0;
	return {
		entries,
		isLoading,
		trouble,
		lastPageFrom,
		showMore: next === null || isNothingRead ? undefined : showMore,
		tryAgain: isNothingRead ? showMore : undefined,
	};
}
