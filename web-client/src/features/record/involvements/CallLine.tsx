import { Call } from '../../../shared/words/Call';

/** The number to call, at the side of a card. */
export function CallLine({ number }: { readonly number: string }) {
	return (
		<p className="threadline-card__call">
			Call <Call number={number} />
		</p>
	);
}
