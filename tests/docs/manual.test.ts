import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../scripts/screenshots/pictures.ts';
import { chapterFor } from '../../src/renderer/text/help.ts';
import { shortcutGroups } from '../../src/renderer/text/shortcuts.ts';
import { commands } from '../../src/shared/commands/commands.ts';
import { menuLabel } from '../../src/shared/commands/menus.ts';
import { chaptersOf } from '../../src/shared/help/manual-chapters.ts';

const manual = readFileSync('docs/使用手册.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const chapters = chaptersOf(manual);
const named = (text: string) => [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(match => match[1] ?? '');

describe('the manual', () => {
  it('has chapters of their own names, with those that F1 opens', () => {
    const ids = chapters.map(chapter => chapter.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
    for (const [screen, chapter] of Object.entries(chapterFor)) expect(ids, screen).toContain(chapter);
  });

  it('links only to its own chapters, since the program has no network', () => {
    const ids = chapters.map(chapter => chapter.id);
    const links = everyToken(lexer(manual)).filter(token => token.type === 'link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(ids).toContain(decodeURIComponent('href' in link ? link.href : '').slice(1));
  });

  it('uses only the Markdown that the program shows', () => {
    const shown = ['heading', 'paragraph', 'space', 'list', 'list_item', 'table', 'blockquote'];
    const inline = ['text', 'strong', 'codespan', 'link', 'image', 'escape'];
    const used = new Set(
      chapters.flatMap(chapter => everyToken(lexer(chapter.text))).map(token => token.type),
    );
    expect([...shown, ...inline]).toEqual(expect.arrayContaining([...used]));
  });

  it('tells every key in the words of the list of keys in the program', () => {
    const told = manual.slice(manual.indexOf('## 键盘一览')).split('\n');
    const lines = shortcutGroups.flatMap(group => group.lines);
    const rows = lines.map(({ keys, what }) => `| ${keys.map(key => `\`${key}\``).join('、')} | ${what} |`);
    expect(told.filter(line => line.startsWith('| `'))).toEqual(rows);
  });

  it('names menus and buttons as the program does', () => {
    for (const [, item] of manual.matchAll(/\*\*更多 → ([^*]+)\*\*/gu)) {
      expect(Object.values(commands).map(menuLabel), item).toContain(item);
    }
  });
});

describe('the pictures', () => {
  it('that the manual and the README name are those the script takes, and no others are kept', () => {
    const taken = pictures.map(picture => `images/${picture.name}.png`).sort();
    expect([...new Set(named(manual))].sort()).toEqual(taken);
    for (const name of named(readme)) expect(taken).toContain(name.replace(/^docs\//, ''));
    expect(
      readdirSync('docs/images')
        .map(name => `images/${name}`)
        .sort(),
    ).toEqual(taken);
  });

  it('are few and light, since they are shipped', () => {
    expect(pictures.length).toBeLessThanOrEqual(10);
    for (const name of named(manual)) {
      expect(existsSync(`docs/${name}`), name).toBe(true);
      expect(statSync(`docs/${name}`).size, name).toBeLessThanOrEqual(100 * 1024);
    }
  });
});

/** A list of tokens with all that is inside them. */
function everyToken(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap(token => {
    const inside: Token[] = [];
    if ('tokens' in token && token.tokens) inside.push(...token.tokens);
    if (token.type === 'list') inside.push(...token.items);
    if (token.type === 'table') {
      for (const cell of [token.header, ...token.rows].flat()) inside.push(...cell.tokens);
    }
    return [token, ...everyToken(inside)];
  });
}
