import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presenceOf } from '../../../src/main/files/reachable.ts';

describe('looking whether something is at a path', () => {
  it('says what the file system says', async () => {
    expect(await presenceOf(tmpdir())).toBe('there');
    expect(await presenceOf(join(tmpdir(), 'no-such-file-of-nianbao'))).toBe('missing');
  });

  describe('on a drive that does not answer', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('gives up after a moment, and the program goes on meanwhile', async () => {
      const presence = presenceOf('Z:\\share', () => new Promise(() => {}));
      await vi.advanceTimersByTimeAsync(1000);
      expect(await presence).toBe('silent');
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
