import { type FormEvent, useState } from 'react';
import { Button } from '../../shared/form/Button';
import { ErrorSummary } from '../../shared/form/ErrorSummary';
import { type FieldError, messageFor } from '../../shared/form/FieldError';
import { TextField } from '../../shared/form/TextField';
import { Page } from '../../shared/page/Page';
import { SampleUsers } from './SampleUsers';
import { signIn } from './session';

interface PasswordSignInProps {
	readonly sampleUsers: readonly string[];
	readonly whenSignedIn: () => Promise<void>;
}

const WRONG: FieldError = { field: 'username', message: 'The name and password do not belong together. Check both' };
const FAILED: FieldError = { field: undefined, message: 'You could not be signed in just now. Try again in a moment' };

/** Signing in by name and password, as the sample users do. */
export function PasswordSignIn({ sampleUsers, whenSignedIn }: PasswordSignInProps) {
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [isBusy, setBusy] = useState(false);

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (isBusy) {
			return;
		}
		const form = new FormData(event.currentTarget);
		const username = String(form.get('username')).trim();
		const password = String(form.get('password'));
		const missing = missingIn(username, password);
		if (missing.length > 0) {
			setErrors(missing);
			return;
		}
		setBusy(true);
		const outcome = await signIn(username, password).catch(() => 'failed' as const);
		setBusy(false);
		if (outcome === 'signed-in') {
			await whenSignedIn();
		} else {
			setErrors([outcome === 'wrong' ? WRONG : FAILED]);
		}
	}

	return (
		<>
			<ErrorSummary errors={errors} />
			<Page title="Sign in" heading="Sign in" hasErrors={errors.length > 0}>
				<p className="govuk-body-l">
					Who is involved with a child, and what happened when, shown to each person as far as they may see it.
				</p>
				<div className="govuk-grid-row">
					<div className="govuk-grid-column-one-half">
						<form onSubmit={(event) => void submit(event)} noValidate>
							<TextField
								name="username"
								label="Name"
								error={messageFor('username', errors)}
								autoComplete="username"
								autoCapitalize="none"
							/>
							<TextField
								name="password"
								label="Password"
								type="password"
								error={messageFor('password', errors)}
								autoComplete="current-password"
							/>
							<Button type="submit" aria-disabled={isBusy}>
								Sign in
							</Button>
						</form>
					</div>
					{sampleUsers.length > 0 && (
						<div className="govuk-grid-column-one-half">
							<SampleUsers names={sampleUsers} />
						</div>
					)}
				</div>
			</Page>
		</>
	);
}

function missingIn(username: string, password: string): readonly FieldError[] {
	return [
		...(username === '' ? [{ field: 'username', message: 'Enter your name' }] : []),
		...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
	];
}
