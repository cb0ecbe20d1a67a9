import { type FormatRegistry, formatsWith, officialFormats } from '../../shared/formats/registry.ts';
import type { FormatDeclaration } from '../../shared/formats/types.ts';

/**
 * Answers with the formats a request is to be done with. Those of the last one are kept: the next one mostly has the
 * same, and what is derived from them stays.
 */
export function formatsOfRequests(): (installed: readonly FormatDeclaration[]) => FormatRegistry {
  let known = { installed: '[]', formats: officialFormats };
  return installed => {
    const declared = JSON.stringify(installed);
    if (declared !== known.installed) known = { installed: declared, formats: formatsWith(installed) };
    return known.formats;
  };
}
