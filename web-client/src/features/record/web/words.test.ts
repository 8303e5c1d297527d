import { expect, test } from 'vitest';
import { sizeInWords } from './words';

test('the size of a web is told in words', () => {
	expect(sizeInWords(12, 15)).toBe('12 people and services, the child among them, 15 connections.');
	expect(sizeInWords(2, 1)).toBe('2 people and services, the child among them, 1 connection.');
	expect(sizeInWords(1, 0)).toBe('The child alone, 0 connections.');
});
