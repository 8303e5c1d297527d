/** Something entered that has to be put right. */
export interface FieldError {
	/** The id of the input it is about; undefined when it is about none. */
	readonly field: string | undefined;
	/** What to do, in plain words. */
	readonly message: string;
}

/** The message for one field. */
export function messageFor(field: string, errors: readonly FieldError[]): string | undefined {
	return errors.find((error) => error.field === field)?.message;
}

/** Keeps an error at its field if the form has that field, and makes it a general one if not. */
export function atKnownField({ field, message }: FieldError, known: readonly string[]): FieldError {
	return { field: field !== undefined && known.includes(field) ? field : undefined, message };
}
