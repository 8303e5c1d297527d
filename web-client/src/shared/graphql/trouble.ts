/** What went wrong with a read or a write, as far as a page can do something about it. */
export interface Trouble {
	/** The record is not open, or has closed by itself: say why again. */
	readonly recordNotOpened: boolean;
	/** Inputs the service could not accept, by field. */
	readonly invalidInputs: readonly InvalidInput[];
	/** What to tell the person, when it is neither of the above. */
	readonly message: string | undefined;
}

/** An input the service could not accept. */
export interface InvalidInput {
	/** The last part of the field's path: nhsNumber for criteria.nhsNumber. */
	readonly field: string;
	/** What to do, in plain words. */
	readonly message: string;
}

interface Failure {
	readonly networkError?: Error | undefined;
	readonly graphQLErrors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

const UNREACHABLE = 'Threadline cannot be reached just now. Try again in a moment.';
const FAILED = 'Something went wrong and not everything can be shown. Try again in a moment.';

export function troubleOf(failure: Failure | undefined): Trouble | undefined {
	if (failure === undefined) {
		return undefined;
	}
	if (failure.networkError) {
		return { recordNotOpened: false, invalidInputs: [], message: UNREACHABLE };
	}
	const errors = failure.graphQLErrors.map(({ message, extensions }) => ({
		message,
		code: textOf(extensions?.['code']),
		field: textOf(extensions?.['field']),
	}));
	const invalidInputs = errors
		.filter(({ code }) => code === 'INVALID_INPUT')
		.map(({ field, message }) => ({ field: lastPartOf(field ?? ''), message }));
	const other = errors.find(({ code }) => code !== 'INVALID_INPUT' && code !== 'RECORD_NOT_OPENED');
	return {
		recordNotOpened: errors.some(({ code }) => code === 'RECORD_NOT_OPENED'),
		invalidInputs,
		// an error with a code was written for people; one without was not
		message: other && (other.code ? other.message : FAILED),
	};
}

/** The field a path ends in: reason for input.reason. */
export function lastPartOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
