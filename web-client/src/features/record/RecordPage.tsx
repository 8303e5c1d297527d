import { useCallback, useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/graphql';
import { useTrouble } from '../../shared/graphql/useTrouble';
import { Loading } from '../../shared/page/Loading';
import { NoSuchChild } from '../../shared/page/NoSuchChild';
import { NotShown } from '../../shared/page/NotShown';
import { sayWhyAddress } from '../../shared/routing/route';
import { goInstead } from '../../shared/routing/useRoute';
import { OpenRecord, OpenRecordFragment } from './OpenRecord';
import { RecordClosed } from './RecordClosed';
import { SourceFragment } from './StaleSources';

const ChildRecord = graphql(
	`
		query ChildRecord($childId: ID!) {
			child(id: $childId) {
				id
				access {
					__typename
				}
				...OpenRecord
			}
			me {
				id
				words {
					leadProfessional
				}
			}
			sources {
				...Source
			}
		}
	`,
	[OpenRecordFragment, SourceFragment],
);

/** A child's record; one that is not open leads to saying why. */
export function RecordPage({ childId }: { readonly childId: string }) {
	const [{ data, error, fetching }, readAgain] = useQuery({ query: ChildRecord, variables: { childId } });
	const trouble = useTrouble({ error, fetching });
	const child = data?.child;
	const isClosed = child?.access.__typename === 'NotOpened' || (trouble?.recordNotOpened ?? false);
	const whenClosed = useCallback(() => goInstead(sayWhyAddress(childId)), [childId]);

	useEffect(() => {
		if (isClosed) {
			whenClosed();
		}
	}, [isClosed, whenClosed]);

	if (isClosed || (data === undefined && trouble === undefined)) {
		return <Loading what="the record" />;
	}
	if (child) {
		return (
			<RecordClosed value={whenClosed}>
				<OpenRecord
					child={child}
					leadIsCalled={data.me.words.leadProfessional}
					sources={data.sources}
					trouble={trouble}
				/>
			</RecordClosed>
		);
	}
	return trouble?.message ? (
		<NotShown message={trouble.message} what="the record" isTrying={fetching} onTryAgain={() => readAgain()} />
	) : (
		<NoSuchChild />
	);
}
