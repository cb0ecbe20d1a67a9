import { useEffect, useState } from 'react';
import { commands } from '../../../shared/commands/commands.ts';
import { Dialog } from '../../components/dialog.tsx';
import { host } from '../../platform/host.ts';
import { aboutWords } from '../../text/about.ts';

/** What the program is, and what it runs on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [lines, setLines] = useState<readonly string[]>([]);

  useEffect(() => {
    void host.getAppInfo().then(info => {
      if (info.kind === 'info') {
        setLines([
          `${info.name} ${info.version}`,
          ...info.runsOn.map(([name, version]) => `${name} ${version}`),
        ]);
      } else setLines([info.message]);
    });
  }, []);

  return (
    <Dialog title={commands.about.label} width="narrow" onClose={onClose}>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <p>{aboutWords.offline}</p>
    </Dialog>
  );
}
