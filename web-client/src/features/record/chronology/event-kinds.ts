import type { graphql } from '../../../shared/graphql/graphql';

type EventKind = ReturnType<typeof graphql.scalar<'EventKind'>>;

/** How each kind of event is marked. */
export const EVENT_KINDS = {
	GAP: { label: 'Gap', colour: 'orange' },
	EXTERNAL: { label: 'Notification', colour: 'purple' },
	INTERNAL: { label: 'Council notification', colour: 'blue' },
	PRACTICE: { label: 'Work with the child', colour: 'teal' },
} as const satisfies Record<EventKind, object>;
