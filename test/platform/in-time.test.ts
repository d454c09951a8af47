import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from '../../src/platform/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer in time is the answer, and so is its error', async () => {
  expect(await inTime(Promise.resolve(5), 100, 'late')).toBe(5);
  await expect(inTime(Promise.reject(new Error('no')), 100, 'late')).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('no answer is an error', async () => {
  const waited = expect(inTime(new Promise(() => {}), 100, 'late')).rejects.toThrow('late');
  await vi.advanceTimersByTimeAsync(100);
  await waited;
});
