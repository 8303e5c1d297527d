import { useState } from 'react';
import { Provider } from 'urql';
import { FindChildPage } from '../features/find-child/FindChildPage';
import { OpenRecordPage } from '../features/open-record/OpenRecordPage';
import { RecordPage } from '../features/record/RecordPage';
import { clientForOneSession } from '../shared/graphql/client';
import { useRoute } from '../shared/routing/useRoute';

/** The views of one signed-in person. Gone at sign-out, with all that was read. */
export function SignedIn({ whenSessionEnded }: { readonly whenSessionEnded: () => void }) {
	const [client] = useState(() => clientForOneSession(whenSessionEnded));
	return (
		<Provider value={client}>
			<View />
		</Provider>
	);
}

function View() {
	const route = useRoute();
	switch (route.view) {
		case 'find':
			return <FindChildPage />;
		case 'say-why':
			return <OpenRecordPage key={route.childId} childId={route.childId} />;
		case 'record':
			return <RecordPage key={route.childId} childId={route.childId} />;
	}
}
