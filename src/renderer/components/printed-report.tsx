import type { CSSProperties } from 'react';
import { whiteBeside } from '../../shared/document/column-widths.ts';
import { facesFor } from '../../shared/document/docx/faces.ts';
import type { DocumentOptions } from '../../shared/document/options.ts';
import type { Block, Outline } from '../../shared/document/outline.ts';
import { titleSpacing } from '../../shared/document/page.ts';
import { layOutTables } from '../../shared/document/page-flow.ts';
import { bandColour, pageRules, points, printProperties, typeSize } from '../../shared/document/print-css.ts';
import {
  cellsByRow,
  type PrintedCell,
  type PrintedTable,
  standsAtLeft,
} from '../../shared/document/printed-table.ts';
import type { TableLayout } from '../../shared/document/table-layout.ts';
import { rowPadding } from '../../shared/document/table-look.ts';
import styles from './printed-report.module.css';

interface PrintedReportProps {
  readonly outline: Outline;
  readonly options: DocumentOptions;
}

/**
 * The report laid out for the printer and for PDF with the measures of the Word file: the same page, lines,
 * type sizes, column widths and row heights. Shown only in print.
 */
export function PrintedReport({ outline, options }: PrintedReportProps) {
  const layouts = layOutTables(outline);
  const layoutAt = (block: Block | undefined) =>
    block?.kind === 'table' ? layouts.get(block.section) : undefined;
  const faces = facesFor(options);
  const looks = {
    '--face-title': face(faces.title, 'SimSun, "Noto Serif CJK SC"'),
    '--weight-title': faces.titleBold ? 'bold' : 'normal',
    '--face-body': face(faces.body, 'FangSong, 仿宋, "Noto Serif CJK SC"', faces.latin),
    '--face-first': face(faces.first, 'SimHei, "Noto Sans CJK SC"', faces.latin),
    '--face-second': face(faces.second, 'KaiTi, 楷体, "AR PL KaitiM GB", "Noto Serif CJK SC"', faces.latin),
    '--face-table': face(faces.table, 'SimSun, "Noto Serif CJK SC"', faces.latin),
    '--band-fill': options.shading ? bandColour : 'transparent',
    ...printProperties(),
  } as CSSProperties;
  return (
    <div className={styles.report} style={looks} lang="zh-CN" data-printed>
      {outline.map((block, index) => (
        <PrintedBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed page does not change
          key={index}
          block={block}
          layout={layoutAt(outline[index])}
          startsPage={block.kind === 'heading' && layoutAt(outline[index + 1])?.ownPage === true}
          afterTable={outline[index - 1]?.kind === 'table'}
          caption={captionOf(outline[index - 1])}
        />
      ))}
    </div>
  );
}

function captionOf(block: Block | undefined): string {
  return block?.kind === 'heading' ? block.text : '';
}

/** The page of the printer, for as long as the report stands ready to be printed. */
export function printSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules(tableFaces));
  return sheet;
}

const tableFaces = 'SimSun, 宋体, "Noto Serif CJK SC", serif';

function face(name: string, otherwise: string, latin?: string): string {
  return [latin && `"${latin}"`, `"${name}"`, otherwise, 'serif'].filter(Boolean).join(', ');
}

interface PrintedBlockProps {
  readonly block: Block;
  readonly layout: TableLayout | undefined;
  readonly startsPage: boolean;
  readonly afterTable: boolean;
  /** The heading above, which names a table. */
  readonly caption: string;
}

function PrintedBlock({ block, layout, startsPage, afterTable, caption }: PrintedBlockProps) {
  switch (block.kind) {
    case 'title': {
      const { before, after } = titleSpacing(block.lines.length);
      return (
        <h1 className={styles.title} style={{ paddingTop: points(before), paddingBottom: points(after) }}>
          {block.lines.map(line => (
            <span key={line}>{line}</span>
          ))}
        </h1>
      );
    }
    case 'heading':
      return (
        <h2
          className={styles.heading}
          data-starts-page={startsPage || undefined}
          data-after-table={afterTable || undefined}
        >
          {block.text}
        </h2>
      );
    case 'paragraph':
      return <PrintedParagraph block={block} />;
    case 'table':
      return layout ? <PrintedTableBlock table={block.table} layout={layout} caption={caption} /> : null;
    case 'signature':
      return (
        <div className={styles.signature}>
          <div>
            {block.organLines.map(line => (
              <p key={line}>{line}</p>
            ))}
            {block.date !== '' && <p className={styles.date}>{block.date}</p>}
          </div>
        </div>
      );
  }
}

const leads = { first: styles.first, second: styles.second, third: '', fourth: '' } as const;

/** Headings in the texts are headings in the PDF, too: its bookmarks and tags are made of them. */
const tags = { first: 'h2', second: 'h3', third: 'h4', fourth: 'h5' } as const;

function PrintedParagraph({ block }: { readonly block: Extract<Block, { kind: 'paragraph' }> }) {
  const { text, heading } = block;
  if (heading.level === 'body' || heading.length === 0) return <p className={styles.body}>{text}</p>;
  const Heading = tags[heading.level];
  return (
    <div className={styles.body} data-heading={heading.length === text.length || undefined}>
      <Heading className={`${styles.lead} ${leads[heading.level]}`}>{text.slice(0, heading.length)}</Heading>
      {text.slice(heading.length)}
    </div>
  );
}

interface PrintedTableBlockProps {
  readonly table: PrintedTable;
  readonly layout: TableLayout;
  /** The heading it stands under. */
  readonly caption: string;
}

const scopes: Partial<Record<PrintedCell['role'], string>> = {
  band: 'colgroup',
  columnHeading: 'col',
  rowHeading: 'row',
};

function PrintedTableBlock({ table, layout, caption }: PrintedTableBlockProps) {
  const rows = cellsByRow(table);
  const whiteOf = (cell: PrintedCell): CSSProperties => {
    const { left, right } = whiteBeside(cell, table, layout);
    return { padding: `${points(rowPadding)} ${points(right)} ${points(rowPadding)} ${points(left)}` };
  };
  const drawRow = (row: number) => (
    <tr key={row} style={{ height: points(layout.rowHeights[row] ?? 0) }}>
      {rows[row]?.map(cell => {
        const Cell = scopes[cell.role] ? 'th' : 'td';
        return (
          <Cell
            key={cell.column}
            rowSpan={cell.rowSpan}
            colSpan={cell.columnSpan}
            scope={scopes[cell.role]}
            className={styles[cell.role]}
            data-left={standsAtLeft(cell, table) || undefined}
            style={whiteOf(cell)}
          >
            {cell.text}
          </Cell>
        );
      })}
    </tr>
  );
  const indices = rows.map((_, row) => row);
  return (
    <table
      className={styles.table}
      aria-label={caption}
      style={{ fontSize: typeSize(layout.halfPoints), lineHeight: points(layout.lineHeight) }}
    >
      <colgroup>
        {layout.widths.map((width, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
          <col key={column} style={{ width: points(width) }} />
        ))}
      </colgroup>
      <thead>{indices.slice(0, table.headerRows).map(drawRow)}</thead>
      <tbody>{indices.slice(table.headerRows).map(drawRow)}</tbody>
    </table>
  );
}
