import { Call } from './Call';

interface CallMessageProps {
	readonly message: string;
	readonly number: string;
}

/** A message of the service with the number to call, which is named once: within the message or after it. */
export function CallMessage({ message, number }: CallMessageProps) {
	const at = message.indexOf(number);
	if (at < 0) {
		return (
			<>
				{message} Call <Call number={number} />.
			</>
		);
	}
	return (
		<>
			{message.slice(0, at)}
			<Call number={number} />
			{message.slice(at + number.length)}
		</>
	);
}
