import type { FormEvent } from 'react';
import { Button } from '../../shared/form/Button';
import type { DayPart } from '../../shared/form/day-entry';
import { DayField } from '../../shared/form/DayField';
import { type FieldError, messageFor } from '../../shared/form/FieldError';
import { TextField } from '../../shared/form/TextField';
import { useAnnounce } from '../../shared/page/Announcer';

interface CriteriaFormProps {
	readonly errors: readonly FieldError[];
	readonly wrongDayParts: readonly DayPart[] | undefined;
	readonly isBusy: boolean;
	/** Why nothing can be searched for just now. */
	readonly waitsFor: string | undefined;
	readonly onSearch: (form: FormData) => void;
}

/** Asks what is known about one particular child. */
export function CriteriaForm({ errors, wrongDayParts, isBusy, waitsFor, onSearch }: CriteriaFormProps) {
	const announce = useAnnounce();

	function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (waitsFor !== undefined) {
			announce(waitsFor);
		} else if (!isBusy) {
			onSearch(new FormData(event.currentTarget));
		}
	}

	return (
		<form onSubmit={submit} noValidate>
			<TextField name="givenName" label="Given name" width="20" error={messageFor('givenName', errors)} />
			<TextField name="familyName" label="Family name" width="20" error={messageFor('familyName', errors)} />
			<DayField
				name="dateOfBirth"
				legend="Date of birth"
				hint="For example, 9 3 2014. For an unborn child, the day the birth is expected."
				error={messageFor('dateOfBirth', errors)}
				wrongParts={wrongDayParts}
			/>
			<TextField name="postcode" label="Postcode" width="10" error={messageFor('postcode', errors)} />
			<TextField
				name="nhsNumber"
				label="NHS number"
				hint="Ten numbers, for example 999 000 0018"
				width="10"
				inputMode="numeric"
				error={messageFor('nhsNumber', errors)}
			/>
			<TextField
				name="uniquePupilNumber"
				label="Unique pupil number"
				hint="As the school has it: a letter and twelve numbers"
				width="20"
				error={messageFor('uniquePupilNumber', errors)}
			/>
			{waitsFor !== undefined && (
				<p className="govuk-hint" id="search-waits">
					{waitsFor}
				</p>
			)}
			<Button
				type="submit"
				aria-disabled={isBusy || waitsFor !== undefined}
				aria-describedby={waitsFor === undefined ? undefined : 'search-waits'}
			>
				Search
			</Button>
		</form>
	);
}
