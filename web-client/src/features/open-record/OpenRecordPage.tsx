import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ReasonGiverFragment } from '../../shared/commands/ReasonFields';
import { graphql } from '../../shared/graphql/graphql';
import { useTrouble } from '../../shared/graphql/useTrouble';
import { Loading } from '../../shared/page/Loading';
import { NoSuchChild } from '../../shared/page/NoSuchChild';
import { NotShown } from '../../shared/page/NotShown';
import { recordAddress } from '../../shared/routing/route';
import { goInstead } from '../../shared/routing/useRoute';
import { ClosedChildFragment, SayWhy } from './SayWhy';

const RecordToOpen = graphql(
	`
		query RecordToOpen($childId: ID!) {
			me {
				id
				...ReasonGiver
			}
			child(id: $childId) {
				id
				access {
					__typename
				}
				...ClosedChild
			}
		}
	`,
	[ReasonGiverFragment, ClosedChildFragment],
);

/** Asks why a child's record is to be opened; a record that is open already is shown at once. */
export function OpenRecordPage({ childId }: { readonly childId: string }) {
	const [{ data, error, fetching }, readAgain] = useQuery({ query: RecordToOpen, variables: { childId } });
	const trouble = useTrouble({ error, fetching });
	const isOpen = data?.child?.access.__typename === 'Open';

	useEffect(() => {
		if (isOpen) {
			goInstead(recordAddress(childId));
		}
	}, [isOpen, childId]);

	if (data?.child && !isOpen) {
		return <SayWhy child={data.child} reasonGiver={data.me} whenOpened={() => goInstead(recordAddress(childId))} />;
	}
	if (trouble && trouble.invalidInputs.length === 0) {
		return <NotShown message={trouble.message} what="the record" isTrying={fetching} onTryAgain={() => readAgain()} />;
	}
	return data?.child === null || trouble ? <NoSuchChild /> : <Loading what="the record" />;
}
