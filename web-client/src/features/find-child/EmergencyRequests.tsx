import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import type { ReasonInput } from '../../shared/commands/send-for-reason';
import { useCommandForReason } from '../../shared/commands/useCommandForReason';
import type { FieldError } from '../../shared/form/FieldError';
import { graphql } from '../../shared/graphql/graphql';
import { useAnnounce } from '../../shared/page/Announcer';
import type { ChildCriteria } from './criteria';

const BreakGlass = graphql(`
	mutation BreakGlass($input: BreakGlassInput!) {
		breakGlass(input: $input) {
			acknowledgement
			refusals {
				code
				message
				field
			}
		}
	}
`);

/** How the last request in an emergency stands, and how to make one. */
interface EmergencyRequest {
	readonly isUnderWay: boolean;
	/** The details it was made with; undefined before the first, and once it is forgotten. */
	readonly criteria: ChildCriteria | undefined;
	/** Why it was not taken. */
	readonly errors: readonly FieldError[];
	/** What the service said when it took it. */
	readonly acknowledgement: string | undefined;
	readonly ask: (criteria: ChildCriteria, form: FormData) => void;
	/** Says no more how the last one was answered. */
	readonly forget: () => void;
}

const FAILED = 'Your request could not be taken just now. Call the police or social care, and try again in a moment';

const NONE: readonly FieldError[] = [];

const ASK_AGAIN: readonly FieldError[] = [
	{
		field: undefined,
		// without an answer it may have been taken all the same
		message: 'Your request in an emergency was not confirmed. Search for the child, and ask again if you still need to',
	},
];

const Requests = createContext<EmergencyRequest | undefined>(undefined);

interface EmergencyRequestsProps {
	/** To be told whether an answer is awaited; not told any more once this is gone. */
	readonly whenAwaited: (isAwaited: boolean) => void;
	readonly children: ReactNode;
}

/** Keeps what was asked in an emergency while views come and go: an answer that nobody is told would be asked for again. */
export function EmergencyRequests({ whenAwaited, children }: EmergencyRequestsProps) {
	const announce = useAnnounce();
	const [, breakGlass] = useMutation(BreakGlass);
	const [criteria, setCriteria] = useState<ChildCriteria>();
	const [acknowledgement, setAcknowledgement] = useState<string>();
	const { isUnderWay, errors, give, forget } = useCommandForReason(setAcknowledgement);

	useEffect(() => whenAwaited(isUnderWay), [whenAwaited, isUnderWay]);

	async function ask(asked: ChildCriteria, form: FormData) {
		async function send(input: ReasonInput) {
			const { data, error } = await breakGlass({ input: { ...input, criteria: asked } });
			return { effect: data?.breakGlass.acknowledgement, refusals: data?.breakGlass.refusals, error };
		}
		setCriteria(asked);
		announce('Asking for the record');
		await give(form, { about: JSON.stringify(asked), send, failed: FAILED });
		announce('');
	}

	function forgetAll() {
		setCriteria(undefined);
		setAcknowledgement(undefined);
		forget();
	}

	const request = {
		isUnderWay,
		criteria,
		errors,
		acknowledgement,
		ask: (asked: ChildCriteria, form: FormData) => void ask(asked, form),
		forget: forgetAll,
	};
	return <Requests value={request}>{children}</Requests>;
}

/** The request in an emergency of whoever is signed in. */
export function useEmergencyRequest(): EmergencyRequest {
	const request = useContext(Requests);
	if (request === undefined) {
		throw new Error('Requests in an emergency are kept by EmergencyRequests');
	}
	return request;
}

/** Why the request was not taken, for a view that shows the form for these criteria, or none at all. */
export function useEmergencyErrors(criteria: ChildCriteria | undefined): readonly FieldError[] {
	const request = useEmergencyRequest();
	// what was answered before this view came was told by the one before
	const [isAwaited] = useState(request.isUnderWay);
	if (criteria !== undefined && criteria === request.criteria) {
		return request.errors;
	}
	return isAwaited && request.errors.length > 0 ? ASK_AGAIN : NONE;
}
