import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { pictureAddress } from './manual.ts';
import styles from './manual-text.module.css';

interface ManualTextProps {
  readonly markdown: string;
  /** A link to another chapter was followed. */
  readonly onChapter: (id: string) => void;
}

/**
 * A chapter of the manual. The parser only says what the Markdown means; elements are made here, so that nothing
 * in the text can become markup of its own. What the manual does not use is shown as its source.
 */
export function ManualText({ markdown, onChapter }: ManualTextProps) {
  return <div className={styles.text}>{blocks(lexer(markdown), onChapter)}</div>;
}

type Follow = ManualTextProps['onChapter'];

interface TokenProps {
  readonly token: Token;
  readonly follow: Follow;
}

function blocks(tokens: readonly Token[], follow: Follow): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: a chapter's parts have no identity but their place
  return tokens.map((token, index) => <Block key={index} token={token} follow={follow} />);
}

function Block({ token, follow }: TokenProps): ReactNode {
  // marked's own union also holds tokens of extensions, which keeps it from being told apart by `type`.
  const block = token as
    | Tokens.Space
    | Tokens.Heading
    | Tokens.Paragraph
    | Tokens.Text
    | Tokens.List
    | Tokens.Table
    | Tokens.Blockquote;
  switch (block.type) {
    case 'space':
      return null;
    case 'heading':
      return <h4>{inlines(block.tokens, follow)}</h4>;
    case 'paragraph':
      return <p>{inlines(block.tokens, follow)}</p>;
    case 'text':
      return inlines(block.tokens ?? [block], follow);
    case 'list':
      return <List list={block} follow={follow} />;
    case 'table':
      return <Table table={block} follow={follow} />;
    case 'blockquote':
      return <blockquote>{blocks(block.tokens, follow)}</blockquote>;
    default:
      return token.raw;
  }
}

function List({ list, follow }: { readonly list: Tokens.List; readonly follow: Follow }) {
  const items = list.items.map(item => <li key={item.raw}>{blocks(item.tokens, follow)}</li>);
  return list.ordered ? <ol start={Number(list.start) || 1}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ table, follow }: { readonly table: Tokens.Table; readonly follow: Follow }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map(cell => (
            <th key={cell.text} scope="col">
              {inlines(cell.tokens, follow)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(row => (
          <tr key={row.map(cell => cell.text).join('|')}>
            {row.map((cell, column) => (
              <td key={table.header[column]?.text}>{inlines(cell.tokens, follow)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inlines(tokens: readonly Token[], follow: Follow): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: as above
  return tokens.map((token, index) => <Inline key={index} token={token} follow={follow} />);
}

function Inline({ token, follow }: TokenProps): ReactNode {
  const inline = token as
    | Tokens.Text
    | Tokens.Escape
    | Tokens.Strong
    | Tokens.Codespan
    | Tokens.Link
    | Tokens.Image;
  switch (inline.type) {
    case 'text':
    case 'escape':
      return inline.text;
    case 'strong':
      return <strong>{inlines(inline.tokens, follow)}</strong>;
    case 'codespan':
      return <kbd>{inline.text}</kbd>;
    case 'link':
      return (
        <button
          type="button"
          className={styles.link}
          onClick={() => follow(decodeURIComponent(inline.href.slice(1)))}
        >
          {inline.text}
        </button>
      );
    case 'image':
      return <img src={pictureAddress(inline.href)} alt={inline.text} loading="lazy" />;
    default:
      return token.raw;
  }
}
