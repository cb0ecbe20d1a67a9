import { coverId } from '../../shared/editing/section-id.ts';
import type { Screen } from '../stores/navigation-store.ts';

/** What the id of a section may look like: whether the report's format has it, the editor knows. */
const sectionForm = /^[\w.-]{1,80}$/;

/** The screen that the part of an address behind # names; the library where it names none. */
export function screenOf(hash: string): Screen {
  const [kind, id, section = ''] = hash.replace(/^#\/?/, '').split('/');
  if (kind === 'register') return { kind };
  const decoded = id ? idOf(id) : undefined;
  if (kind === 'desk') return { kind, id: decoded };
  if (kind !== 'report' || decoded === undefined) return { kind: 'library' };
  return { kind: 'report', id: decoded, section: sectionForm.test(section) ? section : coverId };
}

/** How an address names a screen. */
export function hashOf(screen: Screen): string {
  if (screen.kind === 'report') return `#/report/${encodeURIComponent(screen.id)}/${screen.section}`;
  if (screen.kind === 'desk')
    return screen.id === undefined ? '#/desk' : `#/desk/${encodeURIComponent(screen.id)}`;
  return screen.kind === 'library' ? '#/' : '#/register';
}

/** An id out of an address; nothing where somebody typed what is none. */
function idOf(id: string): string | undefined {
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
