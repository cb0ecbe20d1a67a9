import { request as httpRequest } from 'node:http';
import { contentSecurityPolicy } from '../../../src/main/security/content-security.ts';
import { expect, test } from '../fixtures.ts';

test.use({ ownProfile: true });

/** A request as written, without a URL parser tidying the path first. */
function ask(address: string, path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number | undefined; policy: unknown }>((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers }, answer => {
      answer.resume();
      resolve({ status: answer.statusCode, policy: answer.headers['content-security-policy'] });
    });
    request.once('error', reject).end();
  });
}

test('the page is served to this computer only, under the policy Electron has', async ({ address }) => {
  expect(new URL(address).hostname).toBe('127.0.0.1');
  expect(await ask(address, '/')).toEqual({ status: 200, policy: contentSecurityPolicy });
});

test('nothing outside the folder of the screens is served', async ({ address }) => {
  for (const path of [
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/main/index.js',
    '/..%5cmain',
    '/%',
  ]) {
    expect(await ask(address, path), path).toMatchObject({ status: 404 });
  }
});

test('a page of the web that rebinds its name to this computer is answered with nothing', async ({
  address,
}) => {
  expect(await ask(address, '/', { host: 'evil.example' })).toMatchObject({ status: 404 });
  expect(await ask(address, '/', { host: `localhost:${new URL(address).port}` })).toMatchObject({
    status: 200,
  });
});

test('what was stored is there after the browser was killed', async ({ desk }) => {
  await desk.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('probe', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put('3', 'cell');
          writing.oncomplete = () => resolve();
        };
      }),
  );
  const page = await desk.kill();
  const stored = await page.evaluate(
    () =>
      new Promise(resolve => {
        const opening = indexedDB.open('probe', 1);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get('cell');
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
  expect(stored).toBe('3');
});
