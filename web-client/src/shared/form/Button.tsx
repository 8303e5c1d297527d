import type { ButtonHTMLAttributes } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
	readonly look?: 'main' | 'secondary';
}

/** A button that does something. */
export function Button({ look = 'main', type = 'button', ...attributes }: ButtonProps) {
	return <button className={`govuk-button${look === 'secondary' ? ' govuk-button--secondary' : ''}`} type={type} {...attributes} />;
}
