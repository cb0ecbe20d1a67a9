/** The floor of the listing bench: the library's own rows, read from its own store into a table of plain text. */
import { libraryName } from '../../../src/renderer/database/library-name.ts';
import type { HeadRow } from '../../../src/renderer/database/rows.ts';

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

document.querySelector('#list')?.addEventListener('click', async () => {
  const db = await done(indexedDB.open(libraryName));
  const heads: HeadRow[] = await done(db.transaction('heads').objectStore('heads').getAll());
  db.close();
  const body = document.createElement('tbody');
  for (const { unit, year, counts, updatedAt } of heads) {
    const row = body.insertRow();
    for (const text of [unit, `${year}年`, `${counts?.errors ?? 0}`, updatedAt]) {
      row.insertCell().textContent = text;
    }
    const actions = row.insertCell();
    for (const action of ['下一年', '删除']) {
      actions.append(Object.assign(document.createElement('button'), { textContent: action }));
    }
  }
  document.querySelector('table')?.replaceChildren(body);
});
