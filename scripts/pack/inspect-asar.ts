import { statSync } from 'node:fs';
import { basename } from 'node:path';
import asar from '@electron/asar';

/** What the program may consist of; anything else in the package is a mistake. */
const expected = [
  /^package\.json$/,
  /^out\/main\/index\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|svg|png|woff2|json)$/,
];

/** What is ours is under 4 MB, with the pictures of the manual; the rest reads PDFs. */
const largest = 6 * 1024 * 1024;

/**
 * What is wrong with a packed program's app.asar, a sentence each; none is what a release needs.
 * @param version the version it should say it is
 */
export function inspectAsar(path: string, version: string): readonly string[] {
  const files = asar
    .listPackage(path, { isPack: false })
    .map(name => name.replaceAll('\\', '/').replace(/^\//, ''))
    .filter(name => !('files' in asar.statFile(path, name)));
  const textOf = (name: string) => (files.includes(name) ? asar.extractFile(path, name).toString() : '');
  const size = statSync(path).size;
  return [
    ...files
      .filter(name => !expected.some(form => form.test(name)))
      .map(name => `${name} should not be shipped`),
    ...(size > largest ? [`app.asar has ${size} bytes, more than ${largest}`] : []),
    ...problemsOfManifest(textOf('package.json'), files, version),
    ...problemsOfMain(textOf('out/main/index.js')),
    ...problemsOfPreload(textOf('out/preload/index.cjs')),
    ...problemsOfPage(textOf('out/renderer/index.html'), files),
    ...unusedAssets(files, textOf),
  ];
}

function problemsOfManifest(text: string, files: readonly string[], version: string): readonly string[] {
  const manifest = JSON.parse(text || '{}');
  return [
    ...(manifest.version === version
      ? []
      : [`package.json says version ${manifest.version}, not ${version}`]),
    ...(files.includes(manifest.main) ? [] : [`the main entry ${manifest.main} is not in the package`]),
    ...(manifest.type === 'module' ? [] : ['package.json does not say "type": "module"']),
    ...['dependencies', 'devDependencies', 'scripts']
      .filter(field => Object.keys(manifest[field] ?? {}).length > 0)
      .map(field => `package.json still has ${field}`),
  ];
}

/** Main is one file that needs nothing but Electron and Node. */
function problemsOfMain(text: string): readonly string[] {
  const imports = [...text.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(([, name]) => name ?? '');
  const dynamic = [...text.matchAll(/\bimport\(['"]([^'"]+)['"]\)/g)].map(([, name]) => name ?? '');
  return [...imports, ...dynamic]
    .filter(name => name !== 'electron' && !name.startsWith('node:'))
    .map(name => `main imports ${name}, which is not in the package`);
}

/** A sandboxed preload can require nothing but Electron. */
function problemsOfPreload(text: string): readonly string[] {
  if (text === '') return ['out/preload/index.cjs is missing'];
  return [...text.matchAll(/\brequire\(['"]([^'"]+)['"]\)/g)]
    .map(([, name]) => name)
    .filter(name => name !== 'electron')
    .map(name => `the preload requires ${name}, which a sandbox does not give`);
}

function problemsOfPage(html: string, files: readonly string[]): readonly string[] {
  if (html === '') return ['out/renderer/index.html is missing'];
  const references = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, name]) => name ?? '');
  return [
    ...references
      .filter(name => !files.includes(`out/renderer/${name.replace(/^\.\//, '')}`))
      .map(name => `the page needs ${name}, which is not in the package`),
    ...(/<script(?![^>]*\bsrc=)/.test(html) ? ['the page has an inline script'] : []),
    ...(/<style|\sstyle=|\son\w+=/.test(html) ? ['the page has inline styles or handlers'] : []),
    ...(/https?:\/\//.test(html) ? ['the page names an address of the web'] : []),
  ];
}

/** Every asset is named by the page or by another asset. */
function unusedAssets(files: readonly string[], textOf: (name: string) => string): readonly string[] {
  const screens = files.filter(name => name.startsWith('out/renderer/'));
  const readable = screens.filter(name => /\.(html|js|css|json)$/.test(name));
  const texts = new Map(readable.map(name => [name, textOf(name)]));
  return screens
    .filter(name => name.startsWith('out/renderer/assets/'))
    .filter(name => ![...texts].some(([other, text]) => other !== name && text.includes(basename(name))))
    .map(name => `nothing uses ${name}`);
}
