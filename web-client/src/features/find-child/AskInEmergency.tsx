import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { CommandIds } from '../../shared/commands/command-ids';
import { REASON_FIELDS, ReasonFields, ReasonGiverFragment, reasonIn } from '../../shared/commands/ReasonFields';
import { refusedBecause } from '../../shared/commands/refused';
import { Button } from '../../shared/form/Button';
import type { FieldError } from '../../shared/form/FieldError';
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
	readonly errors: readonly FieldError[];
	readonly onErrors: (errors: readonly FieldError[]) => void;
	readonly onLookAgain: () => void;
}

const FAILED = 'Your request could not be taken just now. Call the police or social care, and try again in a moment';

/** Lets whoever may ask for a child who is not shown. It says the same whether there is such a child or not. */
export function AskInEmergency({ criteria, errors, onErrors, onLookAgain }: AskInEmergencyProps) {
	const [{ data }] = useQuery({ query: WhoAsksInEmergency, requestPolicy: 'cache-first' });
	const [{ fetching }, breakGlass] = useMutation(BreakGlass);
	const [isAsking, setAsking] = useState(false);
	const [acknowledgement, setAcknowledgement] = useState<string>();
	const commandIds = useRef(new CommandIds());

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (fetching) {
			return;
		}
		const { purpose, reason, missing } = reasonIn(new FormData(event.currentTarget));
		if (missing.length > 0) {
			onErrors(missing);
			return;
		}
		const commandId = commandIds.current.idFor(JSON.stringify([criteria, purpose, reason]));
		const { data: answer, error } = await breakGlass({ input: { commandId, criteria, purpose, reason } });
		if (!error?.networkError) {
			commandIds.current.answered();
		}
		if (answer?.breakGlass.acknowledgement) {
			onErrors([]);
			setAcknowledgement(answer.breakGlass.acknowledgement);
			return;
		}
		onErrors(refusedBecause(answer?.breakGlass.refusals, error, REASON_FIELDS, FAILED));
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
				<form onSubmit={(event) => void submit(event)} noValidate>
					<div className="govuk-inset-text">
						Who asked, when and why is kept. Those who answer for the sharing of information read it.
					</div>
					<ReasonFields
						reasonGiver={data.me}
						label="Why can it not wait?"
						hint="A sentence in your own words. Name nobody."
						errors={errors}
					/>
					<Button type="submit" aria-disabled={fetching}>
						Ask for the record
					</Button>
				</form>
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
