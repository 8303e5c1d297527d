import type { ReactNode } from 'react';

interface FormGroupProps {
	readonly error: string | undefined;
	readonly children: ReactNode;
}

/** One question of a form, marked when its answer has to be put right. */
export function FormGroup({ error, children }: FormGroupProps) {
	return <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>{children}</div>;
}
