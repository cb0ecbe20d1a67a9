import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * The names of the packages whose code is in the built program: screens, their workers, and the main process.
 * Asked of the bundles themselves, as what is only installed or only half used is not shipped.
 */
export async function bundledPackages(project: string): Promise<readonly string[]> {
  const names = new Set<string>();
  const noting = () => notePackages(names);
  const common = { logLevel: 'error', build: { write: false } } as const;
  await build({
    ...common,
    configFile: join(project, 'vite.renderer.config.ts'),
    plugins: [noting()],
    worker: { plugins: () => [noting()] },
  });
  await build({
    ...common,
    configFile: false,
    root: project,
    plugins: [noting()],
    ssr: { noExternal: true, external: ['electron'] },
    build: { ...common.build, ssr: 'src/main/index.ts' },
  });
  return [...names].sort();
}

function notePackages(names: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
          if (name !== undefined && renderedLength > 0) names.add(name.replaceAll('\\', '/'));
        }
      }
    },
  };
}
