import { useRef, useState } from 'react';
import type { FieldError } from '../form/FieldError';
import { CommandIds } from './command-ids';
import { type CommandForReason, sendForReason } from './send-for-reason';

/** How a command for a reason stands, and how to give it. */
export interface GivingForReason<Effect> {
	readonly isUnderWay: boolean;
	/** Why it had no effect, at the fields of its form. */
	readonly errors: readonly FieldError[];
	/** Gives the command for the reason on a form, unless one is under way. */
	readonly give: (form: FormData, command: CommandForReason<Effect>) => Promise<void>;
	/** Says no more why the last one had no effect. */
	readonly forget: () => void;
}

const NONE: readonly FieldError[] = [];

/** Gives commands for a reason, one at a time, and tells what each brought about. */
export function useCommandForReason<Effect>(whenDone: (effect: Effect) => void): GivingForReason<Effect> {
	const [isUnderWay, setUnderWay] = useState(false);
	const [errors, setErrors] = useState(NONE);
	const commandIds = useRef(new CommandIds());

	async function give(form: FormData, command: CommandForReason<Effect>) {
		if (isUnderWay) {
			return;
		}
		setUnderWay(true);
		const outcome = await sendForReason(form, command, commandIds.current);
		setUnderWay(false);
		if ('effect' in outcome) {
			setErrors(NONE);
			whenDone(outcome.effect);
		} else {
			setErrors(outcome.errors);
		}
	}

	return { isUnderWay, errors, give, forget: () => setErrors(NONE) };
}
