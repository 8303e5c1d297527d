import { expect, test } from 'vitest';
import { recordAddress, routeAt, sayWhyAddress } from './route';

test.each(['', '#', '#/', '#/find', '#/nowhere', '#/child', '#/child/', '#/child/a/b', '#/child/a/why/b', '#/child/%E0%A4%A'])(
	'%s leads to the search',
	(hash) => {
		expect(routeAt(hash)).toEqual({ view: 'find' });
	},
);

test('addresses lead back to the view they were made for', () => {
	const childId = 'c/1 é';
	expect(routeAt(recordAddress(childId))).toEqual({ view: 'record', childId });
	expect(routeAt(sayWhyAddress(childId))).toEqual({ view: 'say-why', childId });
});
