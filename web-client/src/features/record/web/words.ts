import type { graphql } from '../../../shared/graphql/graphql';

type WebNodeKind = ReturnType<typeof graphql.scalar<'WebNodeKind'>>;
type WebEdgeKind = ReturnType<typeof graphql.scalar<'WebEdgeKind'>>;

export const MEMBER_WORDS: Record<WebNodeKind, string> = {
	CHILD: 'The child',
	FAMILY_MEMBER: 'Family',
	PRACTITIONER: 'Practitioner',
	AGENCY: 'Agency',
	SERVICE_INVOLVED: 'Service',
};

export const CONNECTION_WORDS: Record<WebEdgeKind, string> = {
	INVOLVED_WITH: 'is involved with',
	LEADS: 'leads the work around',
	WORKS_FOR: 'works for',
	FAMILY: 'is family of',
};

/** How far from the child, by ring. */
export const RING_WORDS: Readonly<Record<number, string>> = {
	0: 'The child',
	1: "The child's own services",
	2: 'The family and its services',
};

/** How large a web is. */
export function sizeInWords(members: number, connections: number): string {
	const ties = connections === 1 ? '1 connection' : `${connections} connections`;
	return members === 1 ? `The child alone, ${ties}.` : `${members} people and services, the child among them, ${ties}.`;
}
