import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types';

/** Documents typed by the service's own schema. Days and moments travel as text. */
export const graphql = initGraphQLTada<{
	introspection: introspection;
	scalars: {
		Date: string;
		DateTime: string;
	};
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf } from 'gql.tada';
