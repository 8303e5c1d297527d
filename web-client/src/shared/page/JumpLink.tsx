import type { MouseEvent, ReactNode } from 'react';

interface JumpLinkProps {
	/** The id of the element to go to. */
	readonly to: string;
	readonly className?: string;
	readonly children: ReactNode;
}

/** A link to a place on this page. It moves the focus itself, because the address after # is taken by the views. */
export function JumpLink({ to, className = 'govuk-link', children }: JumpLinkProps) {
	function jump(event: MouseEvent) {
		event.preventDefault();
		const target = document.getElementById(to);
		target?.scrollIntoView();
		target?.focus({ preventScroll: true });
	}

	return (
		<a className={className} href={`#${to}`} onClick={jump}>
			{children}
		</a>
	);
}
