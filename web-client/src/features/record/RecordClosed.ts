import { createContext, useContext, useEffect } from 'react';
import type { Trouble } from '../../shared/graphql/trouble';

const WhenClosed = createContext<() => void>(() => undefined);

/** Gives the sections of a record what to do when the record turns out to be closed. */
export const RecordClosed = WhenClosed.Provider;

/** Leads back to saying why when a read found the record closed, as when access has lapsed. */
export function useRecordClosed(trouble: Trouble | undefined): void {
	const whenClosed = useContext(WhenClosed);
	const isClosed = trouble?.recordNotOpened ?? false;
	useEffect(() => {
		if (isClosed) {
			whenClosed();
		}
	}, [isClosed, whenClosed]);
}
