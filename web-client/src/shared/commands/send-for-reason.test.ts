import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { CommandIds } from './command-ids';
import { type Answer, type ReasonInput, sendForReason } from './send-for-reason';

const UNREACHABLE: Answer<string> = {
	effect: undefined,
	refusals: undefined,
	error: new CombinedError({ networkError: new Error('no route') }),
};
const OPENED: Answer<string> = { effect: 'opened', refusals: [], error: undefined };

function formWith(entries: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(entries)) {
		form.set(name, value);
	}
	return form;
}

const REASON = formWith({ purpose: 'DIRECT_CARE', reason: ' She asked for help ' });

/** A service that keeps what it is sent and answers one after the other. */
function serviceAnswering(...answers: readonly Answer<string>[]) {
	const sent: ReasonInput[] = [];
	const commandIds = new CommandIds();
	async function send(input: ReasonInput): Promise<Answer<string>> {
		sent.push(input);
		return answers[sent.length - 1] ?? OPENED;
	}
	return {
		sent,
		give: (form: FormData, about = 'one child') => sendForReason(form, { about, send, failed: 'It failed' }, commandIds),
	};
}

test('a command is sent with its reason, and what it brought about comes back', async () => {
	const { sent, give } = serviceAnswering(OPENED);
	expect(await give(REASON)).toEqual({ effect: 'opened' });
	expect(sent).toMatchObject([{ purpose: 'DIRECT_CARE', reason: 'She asked for help' }]);
});

test('nothing is sent without a purpose and a reason', async () => {
	const { sent, give } = serviceAnswering();
	expect(await give(formWith({ purpose: 'DIRECT_CARE' }))).toMatchObject({ errors: [{ field: 'reason' }] });
	expect(sent).toEqual([]);
});

test('a refusal comes back at its field', async () => {
	const { give } = serviceAnswering({
		effect: null,
		refusals: [{ field: 'reason', message: 'Say more' }],
		error: undefined,
	});
	expect(await give(REASON)).toEqual({ errors: [{ field: 'reason', message: 'Say more' }] });
});

test('an attempt that was not answered keeps its id when it is made again, so that it has its effect once', async () => {
	const { sent, give } = serviceAnswering(UNREACHABLE, OPENED);
	expect(await give(REASON)).toMatchObject({ errors: [{ field: undefined }] });
	await give(REASON);
	expect(sent[1]?.commandId).toBe(sent[0]?.commandId);
});

test('the same reason for something else, or after an answer, is another command', async () => {
	const { sent, give } = serviceAnswering(UNREACHABLE, OPENED);
	await give(REASON);
	await give(REASON, 'another child');
	await give(REASON, 'another child');
	expect(new Set(sent.map(({ commandId }) => commandId)).size).toBe(3);
});
