import { expect, test } from 'vitest';
import { announced, SILENCE } from './announcement';

test('the same words announced twice are two announcements', () => {
	const first = announced('10 more entries', SILENCE);
	const second = announced('10 more entries', first);
	expect(second.message).toBe('10 more entries');
	expect(second.count).not.toBe(first.count);
});
