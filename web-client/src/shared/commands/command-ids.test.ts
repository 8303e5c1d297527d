import { expect, test } from 'vitest';
import { CommandIds } from './command-ids';

test('a command sent again without an answer keeps its id', () => {
	const ids = new CommandIds();
	expect(ids.idFor('open for health')).toBe(ids.idFor('open for health'));
});

test('another command gets another id', () => {
	const ids = new CommandIds();
	expect(ids.idFor('open for health')).not.toBe(ids.idFor('open for education'));
});

test('after an answer the same thing is a new command', () => {
	const ids = new CommandIds();
	const first = ids.idFor('open for health');
	ids.answered();
	expect(ids.idFor('open for health')).not.toBe(first);
});
