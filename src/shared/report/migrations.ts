import { currentSchema } from './draft.ts';

/** A draft of some schema, before it is known to be well formed. */
export type RawDraft = Readonly<Record<string, unknown>>;

/** One step: takes a draft of `from` to the next schema. Steps are never changed once released. */
export interface Migration {
  readonly from: number;
  readonly apply: (draft: RawDraft) => RawDraft;
}

/**
 * Every step there is, oldest first.
 * - 1 → 2: a draft can hold remarks and verifications; one without either says nothing of them.
 */
export const migrations: readonly Migration[] = [{ from: 1, apply: draft => draft }];

/**
 * Takes a draft of an older schema to the target one, step by step, stamping the schema after each.
 * @throws Error where a step is missing: the chain has a gap, which a test rules out.
 */
export function migrate(
  draft: RawDraft,
  from: number,
  chain: readonly Migration[] = migrations,
  target: number = currentSchema,
): RawDraft {
  let result = draft;
  for (let schema = from; schema < target; schema += 1) {
    const step = chain.find(migration => migration.from === schema);
    if (!step) throw new Error(`no migration from draft schema ${schema}`);
    result = { ...step.apply(result), schema: schema + 1 };
  }
  return result;
}
