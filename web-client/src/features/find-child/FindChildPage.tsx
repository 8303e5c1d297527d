import { useState } from 'react';
import { useClient } from 'urql';
import { reasonInputOf } from '../../shared/commands/ReasonFields';
import { useCommandForReason } from '../../shared/commands/useCommandForReason';
import type { DayPart } from '../../shared/form/day-entry';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import { atKnownField, type FieldError } from '../../shared/form/FieldError';
import { type FragmentOf, graphql } from '../../shared/graphql/graphql';
import { type Trouble, troubleOf } from '../../shared/graphql/trouble';
import { useAnnounce } from '../../shared/page/Announcer';
import { Page } from '../../shared/page/Page';
import { AskInEmergency } from './AskInEmergency';
import { type ChildCriteria, criteriaIn, FIELDS, inputOf } from './criteria';
import { CriteriaForm } from './CriteriaForm';
import { SearchMinimum } from './SearchMinimum';
import { SearchOutcome, SearchOutcomeFragment } from './SearchOutcome';

const FindChildren = graphql(
	`
		query FindChildren($criteria: ChildCriteria!) {
			findChildren(criteria: $criteria) {
				...SearchOutcome
			}
		}
	`,
	[SearchOutcomeFragment],
);

interface Search {
	readonly isBusy: boolean;
	readonly errors: readonly FieldError[];
	readonly wrongDayParts?: readonly DayPart[] | undefined;
	readonly found?: Found | undefined;
}

interface Found {
	readonly criteria: ChildCriteria;
	readonly outcome: FragmentOf<typeof SearchOutcomeFragment>;
}

const NOT_SEARCHED: Search = { isBusy: false, errors: [] };

/** Looks for one particular child. */
export function FindChildPage() {
	const client = useClient();
	const announce = useAnnounce();
	const [searching, setSearching] = useState<Search>(NOT_SEARCHED);
	const { isBusy, errors, wrongDayParts, found } = searching;
	const [acknowledgement, setAcknowledgement] = useState<string>();
	const asking = useCommandForReason(setAcknowledgement);

	function search(form: FormData) {
		const { criteria, ...wrong } = criteriaIn(form);
		asking.forget();
		if (wrong.errors.length > 0) {
			setSearching({ isBusy: false, ...wrong });
			return;
		}
		void look(criteria);
	}

	async function look(criteria: ChildCriteria) {
		setAcknowledgement(undefined);
		setSearching({ isBusy: true, errors: [] });
		announce('Searching');
		const { data, error } = await client.query(FindChildren, { criteria }).toPromise();
		announce('');
		setSearching({
			isBusy: false,
			errors: errorsOf(troubleOf(error)),
			found: data && { criteria, outcome: data.findChildren },
		});
	}

	return (
		<>
			<ErrorSummary errors={errors} inputOf={(field) => inputOf(field, wrongDayParts)} />
			<ErrorSummary errors={asking.errors} inputOf={reasonInputOf} />
			<Page title="Find a child" heading="Find a child" hasErrors={errors.length + asking.errors.length > 0}>
				<div className="govuk-grid-row">
					<div className="govuk-grid-column-two-thirds">
						<p className="govuk-body-l">Give what you know. Every detail you give has to fit.</p>
						<CriteriaForm errors={errors} wrongDayParts={wrongDayParts} isBusy={isBusy} onSearch={search} />
					</div>
					<div className="govuk-grid-column-one-third">
						<SearchMinimum />
					</div>
				</div>
				{found && (
					<SearchOutcome outcome={found.outcome}>
						<AskInEmergency
							criteria={found.criteria}
							asking={asking}
							acknowledgement={acknowledgement}
							onLookAgain={() => void look(found.criteria)}
						/>
					</SearchOutcome>
				)}
			</Page>
		</>
	);
}

function errorsOf(trouble: Trouble | undefined): readonly FieldError[] {
	if (trouble === undefined) {
		return [];
	}
	const general = trouble.message === undefined ? [] : [{ field: undefined, message: trouble.message }];
	return [...trouble.invalidInputs.map((input) => atKnownField(input, FIELDS)), ...general];
}
