import type { CombinedError } from 'urql';
import type { FieldError } from '../form/FieldError';
import type { CommandIds } from './command-ids';
import { REASON_FIELDS, reasonIn } from './ReasonFields';
import { type Refusal, refusedBecause } from './refused';

/** What every command for a reason carries, whatever it is about. */
export interface ReasonInput {
	readonly commandId: string;
	readonly purpose: string;
	readonly reason: string;
}

/** What came back for a command. */
export interface Answer<Effect> {
	/** What the command brought about; nothing when it had no effect. */
	readonly effect: Effect | null | undefined;
	readonly refusals: readonly Refusal[] | undefined;
	readonly error: CombinedError | undefined;
}

/** A command that is given for a reason. */
export interface CommandForReason<Effect> {
	/** What it is about, in words of its own: the same attempt says the same. */
	readonly about: string;
	readonly send: (input: ReasonInput) => Promise<Answer<Effect>>;
	/** What to say when it failed and nobody knows why. */
	readonly failed: string;
}

/** Either what a command brought about, or why it had no effect. */
export type Outcome<Effect> = { readonly effect: Effect } | { readonly errors: readonly FieldError[] };

/** Sends a command for the reason on a form, unless the reason is incomplete; one attempt keeps one id until it is answered. */
export async function sendForReason<Effect>(
	form: FormData,
	{ about, send, failed }: CommandForReason<Effect>,
	commandIds: CommandIds,
): Promise<Outcome<Effect>> {
	const { purpose, reason, missing } = reasonIn(form);
	if (missing.length > 0) {
		return { errors: missing };
	}
	const commandId = commandIds.idFor(JSON.stringify([about, purpose, reason]));
	const { effect, refusals, error } = await send({ commandId, purpose, reason });
	if (!error?.networkError) {
		commandIds.answered();
	}
	return effect ? { effect } : { errors: refusedBecause(refusals, error, REASON_FIELDS, failed) };
}
