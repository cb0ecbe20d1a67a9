import type { Mutant } from '@stryker-mutator/api/core';

export function rankIn(
  seed: string,
): (mutant: Pick<Mutant, 'fileName' | 'mutatorName' | 'replacement' | 'location'>) => string;
