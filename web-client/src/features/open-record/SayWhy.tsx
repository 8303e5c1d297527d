import { useMutation } from 'urql';
import { ReasonGiverFragment, reasonInputOf } from '../../shared/commands/ReasonFields';
import { ReasonForm } from '../../shared/commands/ReasonForm';
import type { ReasonInput } from '../../shared/commands/send-for-reason';
import { useCommandForReason } from '../../shared/commands/useCommandForReason';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql/graphql';
import { Page } from '../../shared/page/Page';
import { dayInWords } from '../../shared/words/dates';

export const ClosedChildFragment = graphql(`
	fragment ClosedChild on Child {
		id
		name
		dateOfBirth
		expectedDateOfBirth
		access {
			__typename
			... on NotOpened {
				message
			}
		}
	}
`);

const OpenRecord = graphql(`
	mutation OpenRecord($input: OpenRecordInput!) {
		openRecord(input: $input) {
			child {
				id
			}
			refusals {
				code
				message
				field
			}
		}
	}
`);

interface SayWhyProps {
	readonly child: FragmentOf<typeof ClosedChildFragment>;
	readonly reasonGiver: FragmentOf<typeof ReasonGiverFragment>;
	readonly whenOpened: () => void;
}

const FAILED = 'The record could not be opened just now. Try again in a moment';

/** Asks for the purpose and the reason, and opens the record for them. */
export function SayWhy(props: SayWhyProps) {
	const child = readFragment(ClosedChildFragment, props.child);
	const { purposes } = readFragment(ReasonGiverFragment, props.reasonGiver);
	const [, openRecord] = useMutation(OpenRecord);
	const { isUnderWay, errors, give } = useCommandForReason(props.whenOpened);

	async function send(input: ReasonInput) {
		const { data, error } = await openRecord({ input: { ...input, childId: child.id } });
		return { effect: data?.openRecord.child, refusals: data?.openRecord.refusals, error };
	}

	return (
		<>
			<ErrorSummary errors={errors} inputOf={reasonInputOf} />
			<Page
				title="Say why you need this record"
				heading="Say why you need this record"
				caption={captionOf(child)}
				hasErrors={errors.length > 0}
			>
				<div className="govuk-grid-row">
					<div className="govuk-grid-column-two-thirds">
						{child.access.__typename === 'NotOpened' && <p className="govuk-body">{child.access.message}</p>}
						<div className="govuk-inset-text">
							Who opened this record, when and why is kept. The child and the family may read it.
						</div>
						{purposes.length === 0 ? (
							<p className="govuk-body">You may not open records.</p>
						) : (
							<ReasonForm
								reasonGiver={props.reasonGiver}
								label="Why do you need it now?"
								hint="A sentence in your own words."
								errors={errors}
								isUnderWay={isUnderWay}
								command="Open the record"
								onGive={(form) => void give(form, { about: child.id, send, failed: FAILED })}
							/>
						)}
					</div>
				</div>
			</Page>
		</>
	);
}

function captionOf(child: { name: string; dateOfBirth: string | null; expectedDateOfBirth: string | null }): string {
	const { name, dateOfBirth, expectedDateOfBirth } = child;
	if (dateOfBirth) {
		return `${name}, born ${dayInWords(dateOfBirth)}`;
	}
	return expectedDateOfBirth ? `${name}, expected ${dayInWords(expectedDateOfBirth)}` : name;
}
