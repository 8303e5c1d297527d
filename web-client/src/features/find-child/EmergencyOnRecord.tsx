import { Button } from '../../shared/form/Button';
import { EmergencyPanel } from './EmergencyPanel';

interface EmergencyOnRecordProps {
	readonly acknowledgement: string;
	readonly level: 2 | 3;
	readonly onLookAgain: () => void;
}

/** Says that a request in an emergency was taken, and what to do next. */
export function EmergencyOnRecord({ acknowledgement, level, onLookAgain }: EmergencyOnRecordProps) {
	return (
		<EmergencyPanel heading="Your request is on record" level={level} takesFocus>
			<p className="govuk-body">{acknowledgement}</p>
			<Button onClick={onLookAgain}>Look for the child again</Button>
		</EmergencyPanel>
	);
}
