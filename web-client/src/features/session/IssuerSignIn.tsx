import { useState } from 'react';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import type { FieldError } from '../../shared/form/FieldError';
import { Page } from '../../shared/page/Page';
import { hasFailed } from './session';

const NOT_SIGNED_IN: readonly FieldError[] = [
	{
		field: undefined,
		message: 'You could not be signed in. Try again; if it goes on, ask the people who look after your work account',
	},
];

/** Signing in where the people of this service have their accounts. Nothing is typed here. */
export function IssuerSignIn({ address }: { readonly address: string }) {
	const [errors] = useState(() => (hasFailed(window.location.search) ? NOT_SIGNED_IN : []));
	return (
		<>
			<ErrorSummary errors={errors} />
			<Page title="Sign in" heading="Sign in" hasErrors={errors.length > 0}>
				<p className="govuk-body-l">
					Who is involved with a child, and what happened when, shown to each person as far as they may see it.
				</p>
				<p className="govuk-body">You sign in with the account you use at work. Threadline never sees its password.</p>
				<a className="govuk-button" href={address}>
					Sign in with your work account
				</a>
			</Page>
		</>
	);
}
