/** A source of choices that is the same for the same seed. */
export interface Dice {
  /** A whole number from `least` to `most`. */
  readonly number: (least: number, most: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** True in `percent` of the throws. */
  readonly chance: (percent: number) => boolean;
}

/** The generator mulberry32, public domain. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    number,
    pick: choices => choices[number(0, choices.length - 1)]!,
    chance: percent => number(1, 100) <= percent,
  };
}
