import { type ComponentType, lazy } from 'react';
import { part } from '../work/parts.ts';

/** A component that is fetched when it is drawn first, or before, when the page has nothing else to do: see part. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  const fetch = part(load);
  return lazy(async () => ({ default: await fetch() }));
}
