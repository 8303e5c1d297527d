import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../form/Button';
import { useAnnounce } from '../page/Announcer';
import { Loading } from '../page/Loading';
import { Notice } from '../page/Notice';
import { TryAgain } from '../page/TryAgain';
import type { Pages } from './usePages';

interface PagedListProps<Entry extends { readonly id: string }> {
	readonly pages: Pages<Entry>;
	/** What the list holds, such as "entries of the chronology". */
	readonly what: string;
	/** What to say when there is nothing. */
	readonly none: string;
	/** Whether the order means something. */
	readonly ordered?: boolean;
	readonly className: string;
	readonly children: (entry: Entry) => ReactNode;
}

/** A list that grows page by page. The focus moves to the first entry that is new. */
export function PagedList<Entry extends { readonly id: string }>(props: PagedListProps<Entry>) {
	const { pages, what, none, ordered = false, className, children } = props;
	const { entries, lastPageFrom, isLoading, trouble, showMore, tryAgain } = pages;
	const firstNew = useRef<HTMLLIElement>(null);
	const announce = useAnnounce();

	useEffect(() => {
		if (lastPageFrom > 0 && lastPageFrom < entries.length) {
			firstNew.current?.focus();
			announce(`${entries.length - lastPageFrom} more ${what}`);
		}
	}, [lastPageFrom, entries.length, announce, what]);

	const items = entries.map((entry, index) => (
		<li key={entry.id} tabIndex={-1} ref={index === lastPageFrom ? firstNew : null}>
			{children(entry)}
		</li>
	));
	const List = ordered ? 'ol' : 'ul';
	return (
		<>
			{entries.length > 0 && <List className={className}>{items}</List>}
			{entries.length === 0 && !isLoading && !trouble && <p className="govuk-body">{none}</p>}
			{trouble?.message && <Notice>{trouble.message}</Notice>}
			{trouble?.message && tryAgain && <TryAgain what={`to load ${what}`} isTrying={isLoading} onTryAgain={tryAgain} />}
			{isLoading && !tryAgain && <Loading what={what} />}
			{showMore && (
				<Button look="secondary" onClick={showMore}>
					Show more<span className="govuk-visually-hidden"> {what}</span>
				</Button>
			)}
		</>
	);
}
