import { periodInWords } from './dates';

interface OriginProps {
	readonly from?: string | null;
	readonly to?: string | null;
	readonly source: string;
}

/** Since when something is so, and who says so. */
export function Origin({ from = null, to = null, source }: OriginProps) {
	const period = periodInWords(from, to);
	return (
		<span className="threadline-origin">
			{period && `${period}. `}From {source}.
		</span>
	);
}
