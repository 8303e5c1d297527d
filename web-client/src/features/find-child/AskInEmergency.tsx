import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ReasonGiverFragment } from '../../shared/commands/ReasonFields';
import { ReasonForm } from '../../shared/commands/ReasonForm';
import type { ReasonInput } from '../../shared/commands/send-for-reason';
import type { GivingForReason } from '../../shared/commands/useCommandForReason';
import { Button } from '../../shared/form/Button';
import { graphql } from '../../shared/graphql/graphql';
import type { ChildCriteria } from './criteria';

const WhoAsksInEmergency = graphql(
	`
		query WhoAsksInEmergency {
			me {
				id
				mayBreakGlass
				...ReasonGiver
			}
		}
	`,
	[ReasonGiverFragment],
);

const BreakGlass = graphql(`
	mutation BreakGlass($input: BreakGlassInput!) {
		breakGlass(input: $input) {
			acknowledgement
			refusals {
				code
				message
				field
			}
		}
	}
`);

interface AskInEmergencyProps {
	readonly criteria: ChildCriteria;
	readonly asking: GivingForReason<string>;
	readonly acknowledgement: string | undefined;
	readonly onLookAgain: () => void;
}

const FAILED = 'Your request could not be taken just now. Call the police or social care, and try again in a moment';

/** Lets whoever may ask for a child who is not shown. It says the same whether there is such a child or not. */
export function AskInEmergency({ criteria, asking, acknowledgement, onLookAgain }: AskInEmergencyProps) {
	const [{ data }] = useQuery({ query: WhoAsksInEmergency, requestPolicy: 'cache-first' });
	const [, breakGlass] = useMutation(BreakGlass);
	const [isAsking, setAsking] = useState(false);

	async function send(input: ReasonInput) {
		const { data: answer, error } = await breakGlass({ input: { ...input, criteria } });
		return { effect: answer?.breakGlass.acknowledgement, refusals: answer?.breakGlass.refusals, error };
	}

	if (!data?.me.mayBreakGlass) {
		return null;
	}
	if (acknowledgement !== undefined) {
		return (
			<Emergency heading="Your request is on record" takesFocus>
				<p className="govuk-body">{acknowledgement}</p>
				<Button onClick={onLookAgain}>Look for the child again</Button>
			</Emergency>
		);
	}
	return (
		<Emergency heading="Is a child in danger?" takesFocus={isAsking}>
			<p className="govuk-body">
				If a child is in danger now, call the police on 999 or social care first. If you need a record that you cannot
				find here to keep a child safe, you can ask for it with the details you gave.
			</p>
			{isAsking ? (
				<>
					<div className="govuk-inset-text">
						Who asked, when and why is kept. Those who answer for the sharing of information read it.
					</div>
					<ReasonForm
						reasonGiver={data.me}
						label="Why can it not wait?"
						hint="A sentence in your own words. Name nobody."
						errors={asking.errors}
						isUnderWay={asking.isUnderWay}
						command="Ask for the record"
						onGive={(form) => void asking.give(form, { about: JSON.stringify(criteria), send, failed: FAILED })}
					/>
				</>
			) : (
				<Button look="secondary" aria-expanded={false} onClick={() => setAsking(true)}>
					Ask in an emergency
				</Button>
			)}
		</Emergency>
	);
}

interface EmergencyProps {
	readonly heading: string;
	/** The button that was pressed is gone: without this the focus would be lost. */
	readonly takesFocus: boolean;
	readonly children: ReactNode;
}

function Emergency({ heading, takesFocus, children }: EmergencyProps) {
	const headingElement = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (takesFocus) {
			headingElement.current?.focus();
		}
	}, [takesFocus, heading]);
	return (
		<section className="threadline-panel" aria-labelledby="emergency">
			<h3 className="govuk-heading-m threadline-focusable" id="emergency" tabIndex={-1} ref={headingElement}>
				{heading}
			</h3>
			{children}
		</section>
	);
}
