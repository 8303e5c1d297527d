import { useState } from 'react';
import { Provider } from 'urql';
import { AnsweredInEmergency } from '../features/find-child/AnsweredInEmergency';
import { EmergencyRequests } from '../features/find-child/EmergencyRequests';
import { FindChildPage } from '../features/find-child/FindChildPage';
import { OpenRecordPage } from '../features/open-record/OpenRecordPage';
import { RecordPage } from '../features/record/RecordPage';
import { clientForOneSession } from '../shared/graphql/client';
import { useRoute } from '../shared/routing/useRoute';

interface SignedInProps {
	readonly whenSessionEnded: () => void;
	/** To be told whether the answer to a request in an emergency is awaited. */
	readonly whenAwaited: (isAwaited: boolean) => void;
}

/** The views of one signed-in person. Gone at sign-out, with all that was read. */
export function SignedIn({ whenSessionEnded, whenAwaited }: SignedInProps) {
	const [client] = useState(() => clientForOneSession(whenSessionEnded));
	return (
		<Provider value={client}>
			<EmergencyRequests whenAwaited={whenAwaited}>
				<View />
			</EmergencyRequests>
		</Provider>
	);
}

function View() {
	const route = useRoute();
	if (route.view === 'find') {
		return <FindChildPage />;
	}
	const { view, childId } = route;
	return (
		<>
			<AnsweredInEmergency />
			{view === 'record' ? (
				<RecordPage key={childId} childId={childId} />
			) : (
				<OpenRecordPage key={childId} childId={childId} />
			)}
		</>
	);
}
