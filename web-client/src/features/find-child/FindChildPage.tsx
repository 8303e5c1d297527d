import { useState } from 'react';
import { useClient } from 'urql';
import type { DayPart } from '../../shared/form/day-entry';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import { atKnownField, type FieldError } from '../../shared/form/FieldError';
import { type FragmentOf, graphql } from '../../shared/graphql/graphql';
import { type Trouble, troubleOf } from '../../shared/graphql/trouble';
import { useAnnounce } from '../../shared/page/Announcer';
import { Page } from '../../shared/page/Page';
import { criteriaIn, FIELDS, inputOf } from './criteria';
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
	readonly outcome?: FragmentOf<typeof SearchOutcomeFragment> | undefined;
}

const NOT_SEARCHED: Search = { isBusy: false, errors: [] };

/** Looks for one particular child. */
export function FindChildPage() {
	const client = useClient();
	const announce = useAnnounce();
	const [search, setSearch] = useState<Search>(NOT_SEARCHED);
	const { isBusy, errors, wrongDayParts, outcome } = search;

	async function look(form: FormData) {
		const filledIn = criteriaIn(form);
		if (filledIn.errors.length > 0) {
			setSearch({ isBusy: false, ...filledIn });
			return;
		}
		setSearch({ isBusy: true, errors: [] });
		announce('Searching');
		const { data, error } = await client.query(FindChildren, { criteria: filledIn.criteria }).toPromise();
		announce('');
		setSearch({ isBusy: false, errors: errorsOf(troubleOf(error)), outcome: data?.findChildren });
	}

	return (
		<>
			<ErrorSummary errors={errors} inputOf={(field) => inputOf(field, wrongDayParts)} />
			<Page title="Find a child" heading="Find a child" hasErrors={errors.length > 0}>
				<div className="govuk-grid-row">
					<div className="govuk-grid-column-two-thirds">
						<p className="govuk-body-l">Give what you know. Every detail you give has to fit.</p>
						<CriteriaForm errors={errors} wrongDayParts={wrongDayParts} isBusy={isBusy} onSearch={(form) => void look(form)} />
					</div>
					<div className="govuk-grid-column-one-third">
						<SearchMinimum />
					</div>
				</div>
				{outcome && <SearchOutcome outcome={outcome} />}
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
