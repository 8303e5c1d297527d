/** The sample users of a demonstration. */
export function SampleUsers({ names }: { readonly names: readonly string[] }) {
	return (
		<section className="threadline-panel" aria-labelledby="sample-users">
			<h2 className="govuk-heading-m" id="sample-users">
				Sample users
			</h2>
			<p className="govuk-body">
				Each sees something else of the same child. The password of each is <code>demo</code>.
			</p>
			<ul className="govuk-list threadline-sample-users">
				{names.map((name) => (
					<li key={name}>
						<code>{name}</code>
					</li>
				))}
			</ul>
		</section>
	);
}
