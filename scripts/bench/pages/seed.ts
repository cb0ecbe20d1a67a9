/** Fills the library with drafts through the program's own repository, so that listing them can be measured. */

import { createDraftsRepository } from '../../../src/renderer/database/drafts-repository.ts';
import { openLibrary } from '../../../src/renderer/database/open-library.ts';
import { blankDraft } from '../../../src/shared/report/draft.ts';

async function seed(count: number): Promise<void> {
  const library = await openLibrary();
  if (library.kind === 'failed') throw new Error(library.message);
  const repository = createDraftsRepository(library.db, { now: () => new Date() });
  for (let index = 0; index < count; index += 1) {
    const result = await repository.insert(
      blankDraft({
        id: crypto.randomUUID(),
        format: '2021',
        year: 2021 + (index % 5),
        unit: `青山县第${index}镇人民政府`,
        now: new Date().toISOString(),
      }),
      { counts: { errors: index % 3, warnings: index % 2, hints: 0, unfilled: 0 } },
    );
    if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
  }
  repository.close();
}

Object.assign(window, { seed });
