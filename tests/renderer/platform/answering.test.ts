import { expect, it } from 'vitest';
import { answering } from '../../../src/renderer/platform/answering.ts';
import { callNames, type Failure } from '../../../src/shared/desktop-api.ts';
import { createMemoryHost } from '../work/memory-host.ts';

const failure: Failure = { kind: 'failed', message: '没有回应' };

it('every call of a host answers a failure where it rejects or throws', async () => {
  const broken = Object.fromEntries(
    callNames.map((name, index) => [
      name,
      () => {
        const error = new Error(name);
        if (index % 2 === 0) throw error;
        return Promise.reject(error);
      },
    ]),
  );
  const host = answering({ ...createMemoryHost(), ...broken }, failure);
  for (const name of callNames) {
    expect(await (host[name] as () => Promise<unknown>)(), name).toBe(failure);
  }
});

it('what a call answers by itself, and what is no call, stays as it is', async () => {
  const memory = createMemoryHost();
  const host = answering(memory, failure);
  expect(await host.print()).toEqual({ kind: 'done' });
  expect(host.capabilities).toBe(memory.capabilities);
});
