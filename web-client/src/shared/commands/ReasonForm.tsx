import type { FormEvent } from 'react';
import { Button } from '../form/Button';
import type { FieldError } from '../form/FieldError';
import type { FragmentOf } from '../graphql/graphql';
import { ReasonFields, type ReasonGiverFragment } from './ReasonFields';

interface ReasonFormProps {
	readonly reasonGiver: FragmentOf<typeof ReasonGiverFragment>;
	readonly label: string;
	readonly hint: string;
	readonly errors: readonly FieldError[];
	readonly isUnderWay: boolean;
	/** What the button says that gives the command. */
	readonly command: string;
	readonly onGive: (form: FormData) => void;
}

/** Asks why something is to be done, and has it done. */
export function ReasonForm({ isUnderWay, command, onGive, ...fields }: ReasonFormProps) {
	function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (!isUnderWay) {
			onGive(new FormData(event.currentTarget));
		}
	}

	return (
		<form onSubmit={submit} noValidate>
			<ReasonFields {...fields} />
			<Button type="submit" aria-disabled={isUnderWay}>
				{command}
			</Button>
		</form>
	);
}
