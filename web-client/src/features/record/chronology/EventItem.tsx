import { type FragmentOf, graphql, readFragment } from '../../../shared/graphql/graphql';
import { Tag } from '../../../shared/page/Tag';
import { Call } from '../../../shared/words/Call';
import { dayOfMomentInWords, partialDateInWords } from '../../../shared/words/dates';
import { EVENT_KINDS } from './event-kinds';

export const EventItemFragment = graphql(`
	fragment EventItem on Event {
		kind
		summary
		occurred {
			value
			precision
		}
		recordedAt
		corrected
		source
		contactNumber
		agency {
			id
			name
		}
		author {
			id
			name
			postTitle
		}
	}
`);

/** An event shown in full. */
export function EventItem(props: { readonly event: FragmentOf<typeof EventItemFragment> }) {
	const event = readFragment(EventItemFragment, props.event);
	const kind = EVENT_KINDS[event.kind];
	const author = event.author && `${event.author.name}, ${event.author.postTitle}, `;
	return (
		<>
			<p className="threadline-timeline__when">
				<time dateTime={event.occurred.value}>{partialDateInWords(event.occurred)}</time>
				<Tag colour={kind.colour}>{kind.label}</Tag>
				{event.corrected && <Tag colour="yellow">Corrected</Tag>}
			</p>
			<h3 className="threadline-timeline__what">{event.summary}</h3>
			<p className="threadline-timeline__who">
				{author}
				{event.agency.name}. Call <Call number={event.contactNumber} />
			</p>
			<p className="threadline-timeline__who threadline-origin">
				Known here since {dayOfMomentInWords(event.recordedAt)}. From {event.source}.
			</p>
		</>
	);
}
