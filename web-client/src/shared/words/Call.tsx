import { dialAddress } from './numbers';

/** A number to call. */
export function Call({ number }: { readonly number: string }) {
	return (
		<a className="govuk-link threadline-call" href={dialAddress(number)}>
			{number}
		</a>
	);
}
