import { type FormEvent, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { CommandIds } from '../../shared/commands/command-ids';
import {
	REASON_FIELDS,
	ReasonFields,
	ReasonGiverFragment,
	reasonIn,
	reasonInputOf,
} from '../../shared/commands/ReasonFields';
import { refusedBecause } from '../../shared/commands/refused';
import { Button } from '../../shared/form/Button';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import type { FieldError } from '../../shared/form/FieldError';
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
	const [{ fetching }, openRecord] = useMutation(OpenRecord);
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const commandIds = useRef(new CommandIds());

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (fetching) {
			return;
		}
		const { purpose, reason, missing } = reasonIn(new FormData(event.currentTarget));
		if (missing.length > 0) {
			setErrors(missing);
			return;
		}
		const commandId = commandIds.current.idFor(JSON.stringify([purpose, reason]));
		const { data, error } = await openRecord({ input: { commandId, childId: child.id, purpose, reason } });
		if (!error?.networkError) {
			commandIds.current.answered();
		}
		if (data?.openRecord.child) {
			props.whenOpened();
			return;
		}
		setErrors(refusedBecause(data?.openRecord.refusals, error, REASON_FIELDS, FAILED));
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
							<form onSubmit={(event) => void submit(event)} noValidate>
								<ReasonFields
									reasonGiver={props.reasonGiver}
									label="Why do you need it now?"
									hint="A sentence in your own words."
									errors={errors}
								/>
								<Button type="submit" aria-disabled={fetching}>
									Open the record
								</Button>
							</form>
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
