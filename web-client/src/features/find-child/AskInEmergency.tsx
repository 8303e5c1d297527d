import { useState } from 'react';
import { useQuery } from 'urql';
import { ReasonGiverFragment } from '../../shared/commands/ReasonFields';
import { ReasonForm } from '../../shared/commands/ReasonForm';
import { Button } from '../../shared/form/Button';
import { graphql } from '../../shared/graphql/graphql';
import { useTrouble } from '../../shared/graphql/useTrouble';
import { TryAgain } from '../../shared/page/TryAgain';
import type { ChildCriteria } from './criteria';
import { EmergencyPanel } from './EmergencyPanel';
import { useEmergencyRequest } from './EmergencyRequests';

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

const HEADING = 'Is a child in danger?';

/** Lets whoever may ask for a child who is not shown. It says the same whether there is such a child or not. */
export function AskInEmergency({ criteria }: { readonly criteria: ChildCriteria }) {
	const [{ data, error, fetching }, readAgain] = useQuery({ query: WhoAsksInEmergency, requestPolicy: 'cache-first' });
	const trouble = useTrouble({ error, fetching });
	const { isUnderWay, errors, ask } = useEmergencyRequest();
	const [isAsking, setAsking] = useState(false);

	if (trouble && !data) {
		return (
			<EmergencyPanel heading={HEADING} level={3} takesFocus={false}>
				<p className="govuk-body">
					If a child is in danger now, call the police on 999 or social care first. Whether you can ask for a record here
					could not be found out just now.
				</p>
				<TryAgain
					what="to ask in an emergency"
					isTrying={fetching}
					onTryAgain={() => readAgain({ requestPolicy: 'network-only' })}
				/>
			</EmergencyPanel>
		);
	}
	if (!data?.me.mayBreakGlass) {
		return null;
	}
	return (
		<EmergencyPanel heading={HEADING} level={3} takesFocus={isAsking}>
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
						errors={errors}
						isUnderWay={isUnderWay}
						command="Ask for the record"
						onGive={(form) => ask(criteria, form)}
					/>
				</>
			) : (
				<Button look="secondary" onClick={() => setAsking(true)}>
					Ask in an emergency
				</Button>
			)}
		</EmergencyPanel>
	);
}
