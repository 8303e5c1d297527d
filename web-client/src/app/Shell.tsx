import type { ReactNode } from 'react';
import { JumpLink } from '../shared/page/JumpLink';
import { FIND_ADDRESS } from '../shared/routing/route';

interface ShellProps {
	/** Who is signed in; undefined when nobody is. */
	readonly name: string | undefined;
	readonly isDemo: boolean;
	readonly onSignOut: () => void;
	readonly children: ReactNode;
}

/** What is around every view: skip link, demonstration banner, header and footer. */
export function Shell({ name, isDemo, onSignOut, children }: ShellProps) {
	return (
		<>
			<JumpLink to="main" className="govuk-skip-link">
				Skip to main content
			</JumpLink>
			{isDemo && (
				<section className="threadline-demonstration" aria-label="Demonstration">
					<div className="govuk-width-container">Demonstration: sample users, synthetic data only</div>
				</section>
			)}
			<header className="threadline-header">
				<div className="govuk-width-container threadline-header__row">
					<a className="threadline-header__name" href={FIND_ADDRESS}>
						<img src="/favicon.svg" alt="" width="32" height="32" />
						Threadline
					</a>
					{name !== undefined && (
						<>
							<nav aria-label="Main">
								<a className="threadline-header__link" href={FIND_ADDRESS}>
									Find a child
								</a>
							</nav>
							<div className="threadline-header__person">
								<span>{name}</span>
								<button className="threadline-header__button" type="button" onClick={onSignOut}>
									Sign out
								</button>
							</div>
						</>
					)}
				</div>
			</header>
			<div className="govuk-width-container">
				<main className="govuk-main-wrapper threadline-focusable" id="main" tabIndex={-1}>
					{children}
				</main>
			</div>
			<footer className="threadline-footer">
				<div className="govuk-width-container">
					<p className="govuk-body-s">
						Threadline: who is around a child, and what happened when.{isDemo && ' Synthetic data only.'}
					</p>
				</div>
			</footer>
		</>
	);
}
