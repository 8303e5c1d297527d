import { useState } from 'react';
import { useClient } from 'urql';
import { reasonInputOf } from '../../shared/commands/ReasonFields';
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
import { EmergencyOnRecord } from './EmergencyOnRecord';
import { useEmergencyErrors, useEmergencyRequest } from './EmergencyRequests';
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

const WAITS = 'Your request in an emergency is being sent. You can search once it is answered.';

const NOT_SEARCHED: Search = { isBusy: false, errors: [] };

/** Looks for one particular child. */
export function FindChildPage() {
	const client = useClient();
	const announce = useAnnounce();
	const [searching, setSearching] = useState<Search>(NOT_SEARCHED);
	const { isBusy, errors, wrongDayParts, found } = searching;
	const emergency = useEmergencyRequest();
	const emergencyErrors = useEmergencyErrors(found?.criteria);

	function search(form: FormData) {
		const { criteria, ...wrong } = criteriaIn(form);
		emergency.forget();
		if (wrong.errors.length > 0) {
			setSearching({ isBusy: false, ...wrong });
			return;
		}
		void look(criteria);
	}

	function lookAgain(criteria: ChildCriteria) {
		emergency.forget();
		void look(criteria);
	}

	async function look(criteria: ChildCriteria) {
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

	const { acknowledgement, criteria } = emergency;
	const inEmergency =
		acknowledgement !== undefined && criteria !== undefined ? (
			<EmergencyOnRecord
				acknowledgement={acknowledgement}
				level={found ? 3 : 2}
				onLookAgain={() => lookAgain(criteria)}
			/>
		) : (
			found && <AskInEmergency criteria={found.criteria} />
		);

	return (
		<>
			<ErrorSummary errors={errors} inputOf={(field) => inputOf(field, wrongDayParts)} />
			<ErrorSummary errors={emergencyErrors} inputOf={reasonInputOf} />
			<Page title="Find a child" heading="Find a child" hasErrors={errors.length + emergencyErrors.length > 0}>
				<div className="govuk-grid-row">
					<div className="govuk-grid-column-two-thirds">
						<p className="govuk-body-l">Give what you know. Every detail you give has to fit.</p>
						<CriteriaForm
							errors={errors}
							wrongDayParts={wrongDayParts}
							isBusy={isBusy}
							waitsFor={emergency.isUnderWay ? WAITS : undefined}
							onSearch={search}
						/>
					</div>
					<div className="govuk-grid-column-one-third">
						<SearchMinimum />
					</div>
				</div>
				{found ? <SearchOutcome outcome={found.outcome}>{inEmergency}</SearchOutcome> : inEmergency}
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
