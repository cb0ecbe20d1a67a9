import { callNames, type DesktopApi, type Failure } from '../../shared/desktop-api.ts';

/** The same host, with a call that rejects or throws turned into this failure: nothing is thrown across the contract. */
export function answering(api: DesktopApi, failure: Failure): DesktopApi {
  const calls = Object.fromEntries(
    callNames.map(name => {
      const call = api[name] as (...args: readonly unknown[]) => Promise<unknown>;
      const answer = async (...args: readonly unknown[]) => {
        try {
          return await call(...args);
        } catch {
          return failure;
        }
      };
      return [name, answer];
    }),
  );
  return { ...api, ...calls };
}
