import { Page } from '../../shared/page/Page';

/** Said plainly where other programs can sign in, and this page cannot. */
export function NoSignIn() {
	return (
		<Page title="Sign in" heading="You cannot sign in on this page">
			<p className="govuk-body-l">
				This service knows people by tokens of their organisation, and these pages have not been registered there.
			</p>
			<p className="govuk-body">
				Other programs can ask this service with such a token. If you expected to sign in here, ask the people who run this
				service: they have to register these pages where the accounts of your organisation are kept.
			</p>
		</Page>
	);
}
