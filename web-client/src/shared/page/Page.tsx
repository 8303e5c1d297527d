import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
	/** What the browser tab and history say: never a child's name. */
	readonly title: string;
	readonly heading: string;
	readonly caption?: string;
	/** Something entered has to be put right: the title says so first. */
	readonly hasErrors?: boolean;
	readonly children: ReactNode;
}

let isFirstPage = true;

/** A view with its one main heading, which takes the focus when the view changes. */
export function Page({ title, heading, caption, hasErrors = false, children }: PageProps) {
	const headingElement = useRef<HTMLHeadingElement>(null);

	useEffect(() => {
		document.title = `${hasErrors ? 'Error: ' : ''}${title} - Threadline`;
	}, [title, hasErrors]);

	useEffect(() => {
		// the browser reads a freshly loaded page from its top
		if (!isFirstPage) {
			headingElement.current?.focus();
		}
		isFirstPage = false;
	}, []);

	return (
		<>
			<h1 className="govuk-heading-xl threadline-focusable" tabIndex={-1} ref={headingElement}>
				{caption && <span className="govuk-caption-xl">{caption}</span>}
				{heading}
			</h1>
			{children}
		</>
	);
}
