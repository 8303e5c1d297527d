import { type FieldError, messageFor } from '../form/FieldError';
import { RadiosField, radioId } from '../form/RadiosField';
import { TextAreaField } from '../form/TextAreaField';
import { type FragmentOf, graphql, readFragment } from '../graphql/graphql';

export const ReasonGiverFragment = graphql(`
	fragment ReasonGiver on Viewer {
		purposes {
			id
			label
		}
	}
`);

/** The fields that ask why. */
export const REASON_FIELDS = ['purpose', 'reason'];

interface ReasonFieldsProps {
	readonly reasonGiver: FragmentOf<typeof ReasonGiverFragment>;
	readonly label: string;
	readonly hint: string;
	readonly errors: readonly FieldError[];
}

/** Asks for the purpose and the reason of what somebody is about to do. */
export function ReasonFields({ reasonGiver, label, hint, errors }: ReasonFieldsProps) {
	const { purposes } = readFragment(ReasonGiverFragment, reasonGiver);
	return (
		<>
			<RadiosField
				name="purpose"
				legend="What do you need it for?"
				error={messageFor('purpose', errors)}
				choices={purposes.map(({ id, label }) => ({ value: id, label }))}
			/>
			<TextAreaField name="reason" label={label} hint={hint} error={messageFor('reason', errors)} />
		</>
	);
}

/** Why, as it was filled in. */
export interface Reason {
	readonly purpose: string;
	readonly reason: string;
	readonly missing: readonly FieldError[];
}

/** Reads the purpose and the reason off a form. */
export function reasonIn(form: FormData): Reason {
	const purpose = String(form.get('purpose') ?? '');
	const reason = String(form.get('reason') ?? '').trim();
	const missing = [
		...(purpose === '' ? [{ field: 'purpose', message: 'Select what you need the record for' }] : []),
		...(reason === '' ? [{ field: 'reason', message: 'Enter why you need the record now' }] : []),
	];
	return { purpose, reason, missing };
}

/** The id of the input an error of a field leads to. */
export function reasonInputOf(field: string): string {
	return field === 'purpose' ? radioId('purpose', 0) : field;
}
