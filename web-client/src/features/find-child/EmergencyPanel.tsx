import { type ReactNode, useEffect, useRef } from 'react';

interface EmergencyPanelProps {
	readonly heading: string;
	readonly level: 2 | 3;
	/** The button that was pressed is gone: without this the focus would be lost. */
	readonly takesFocus: boolean;
	readonly children: ReactNode;
}

/** What is said about emergencies, under a heading that can take the focus. */
export function EmergencyPanel({ heading, level, takesFocus, children }: EmergencyPanelProps) {
	const headingElement = useRef<HTMLHeadingElement>(null);
	const Heading = `h${level}` as const;
	useEffect(() => {
		if (takesFocus) {
			headingElement.current?.focus();
		}
	}, [takesFocus, heading]);
	return (
		<section className="threadline-panel" aria-labelledby="emergency">
			<Heading className="govuk-heading-m threadline-focusable" id="emergency" tabIndex={-1} ref={headingElement}>
				{heading}
			</Heading>
			{children}
		</section>
	);
}
