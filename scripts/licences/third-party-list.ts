import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.ts';

const preface = `# 第三方组件

年报助手的程序文件中包含下列开源组件的代码，按各自的许可证使用。安装包另带 Electron 与 Chromium，它们及其组件的许可证
见安装目录中的 LICENSE.electron.txt 与 LICENSES.chromium.html。

This list is made by \`npm run third-party\` from the bundles themselves.
`;

interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The list of others' code inside the built program, as Markdown.
 * @throws Error where a package does not say its licence: that is for a person to look at
 */
export async function thirdPartyList(project: string): Promise<string> {
  const names = withDependencies(project, await bundledPackages(project));
  const packages = names.map(name => readPackage(project, name));
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const texts = packages.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  const table = ['| 组件 | 版本 | 许可证 |', '| --- | --- | --- |', ...rows].join('\n');
  return [preface, `${table}\n`, ...texts].join('\n');
}

/** Some packages come with their dependencies already bundled into them: those are shipped too. */
function withDependencies(project: string, names: readonly string[]): readonly string[] {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = manifestOf(project, name);
    for (const needed of Object.keys(dependencies)) {
      const typesOnly = needed.startsWith('@types/');
      if (!typesOnly && existsSync(join(project, 'node_modules', needed))) all.add(needed);
    }
  }
  return [...all].sort();
}

function manifestOf(project: string, name: string) {
  return JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'));
}

function readPackage(project: string, name: string): ShippedPackage {
  const { version, license, author } = manifestOf(project, name);
  if (typeof license !== 'string') throw new Error(`${name} does not say its licence.`);
  const folder = join(project, 'node_modules', name);
  const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  const holder = typeof author === 'string' ? author : (author?.name ?? name);
  return {
    name,
    version,
    licence: license,
    text: text || `${license}, ${holder} (the package has no text of it)`,
  };
}
