// Starts the program under test: makes `electron` mean this folder, evaluates what -r asks for (Playwright's
// loader), then the program's own entry, then the browser; like Electron, 'ready' waits for the entry module.
import { existsSync, readFileSync, statSync } from 'node:fs';
import Module, { createRequire, register } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const standIn = fileURLToPath(new URL('./electron.cjs', import.meta.url));
const electronName = /^electron(\/(main|common|renderer))?$/;

// What tests ask for to know which engine ran: process.versions.electron is imitated, so it is no evidence.
globalThis.__electronStandin = true;

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function resolveElectron(name, ...rest) {
  return electronName.test(name) ? standIn : resolveFilename.call(this, name, ...rest);
};
const hook = `export async function resolve(name, context, next) {
  if (!${electronName}.test(name)) return next(name, context);
  return { url: ${JSON.stringify(pathToFileURL(standIn).href)}, format: 'commonjs', shortCircuit: true };
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { loaders, switches, entry, rest } = readArguments(process.argv.slice(2));
const target = resolve(entry);
const isFolder = statSync(target).isDirectory();
const packageFolder = folderWithPackage(isFolder ? target : dirname(target));
const packageJson = packageFolder
  ? JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  : {};

const { standin } = require('./electron.cjs');
standin.configure({
  packageJson,
  appPath: packageFolder ?? dirname(target),
  switches: [...switches, ...rest.filter(arg => arg.startsWith('--'))],
});
Object.defineProperty(process.versions, 'electron', { value: standin.version, enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser', enumerable: true });
process.argv.splice(1, 1); // Electron's argv begins with its own path, and then the arguments as given.
for (const loader of loaders) require(resolve(loader));

await import(pathToFileURL(isFolder ? join(target, packageJson.main ?? 'index.js') : target).href);
await standin.start();

/** Splits a command line of Electron's: -r loaders and switches, the entry, and the program's own arguments. */
function readArguments(args) {
  const loaders = [];
  const switches = [];
  let at = 0;
  for (; at < args.length; at += 1) {
    if (args[at] === '-r') {
      at += 1;
      loaders.push(args[at]);
    } else if (args[at].startsWith('-')) switches.push(args[at]);
    else break;
  }
  return { loaders, switches, entry: args[at] ?? '.', rest: args.slice(at + 1) };
}

function folderWithPackage(folder) {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(folder) === folder ? undefined : folderWithPackage(dirname(folder));
}
