import { useState } from 'react';
import type { CombinedError } from 'urql';
import { type Trouble, troubleOf } from './trouble';

interface Read {
	readonly error: CombinedError | undefined;
	readonly fetching: boolean;
}

/** What went wrong with a read. It stays while the same is read again: the way to try again must not go away meanwhile. */
export function useTrouble({ error, fetching }: Read): Trouble | undefined {
	const [kept, keep] = useState(error);
	const current = error ?? (fetching ? kept : undefined);
	if (current !== kept) {
		keep(current);
	}
	return troubleOf(current);
}
