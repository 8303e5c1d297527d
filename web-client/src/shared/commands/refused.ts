import type { CombinedError } from 'urql';
import { atKnownField, type FieldError } from '../form/FieldError';
import { lastPartOf, troubleOf } from '../graphql/trouble';

/** Why the service did not do what a command asked. */
export interface Refusal {
	readonly message: string;
	readonly field: string | null;
}

/** Why a command had no effect, at the fields of its form where they are known; never empty. */
export function refusedBecause(
	refusals: readonly Refusal[] | undefined,
	error: CombinedError | undefined,
	fields: readonly string[],
	failed: string,
): readonly FieldError[] {
	const trouble = troubleOf(error);
	const refused = [...(refusals ?? []), ...(trouble?.invalidInputs ?? [])].map(({ field, message }) =>
		atKnownField({ field: field ? lastPartOf(field) : undefined, message }, fields),
	);
	return refused.length > 0 ? refused : [{ field: undefined, message: trouble?.message ?? failed }];
}
