import { useState } from 'react';
import { Notice } from '../../shared/page/Notice';
import { FIND_ADDRESS } from '../../shared/routing/route';
import { useEmergencyErrors, useEmergencyRequest } from './EmergencyRequests';

/** How a request in an emergency was answered, for somebody who has gone on to another view meanwhile. */
export function AnsweredInEmergency() {
	const { isUnderWay, acknowledgement } = useEmergencyRequest();
	const [isAwaited] = useState(isUnderWay);
	const [notConfirmed] = useEmergencyErrors(undefined);
	const answer =
		isAwaited && acknowledgement !== undefined ? `You asked in an emergency. ${acknowledgement}` : notConfirmed?.message;
	if (answer === undefined) {
		return null;
	}
	return (
		<Notice>
			<p className="govuk-body">{answer}</p>
			<a className="govuk-link" href={FIND_ADDRESS}>
				Go back to find the child
			</a>
		</Notice>
	);
}
