/** Shown until the service has answered. */
export function Loading({ what }: { readonly what: string }) {
	return (
		<p className="govuk-body threadline-loading" role="status">
			Loading {what}…
		</p>
	);
}
