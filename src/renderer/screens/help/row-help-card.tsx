import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Format } from '../../../shared/formats/compile.ts';
import type { CellId } from '../../../shared/formats/types.ts';
import { helpOfCell } from '../../../shared/help/row-help.ts';
import { helpWords } from '../../text/help.ts';
import styles from './row-help-card.module.css';
import { RowHelpSummary } from './row-help-text.tsx';

/** How long the pointer rests on a heading before the card comes, and may be away before it goes. */
const comesAfter = 450;
const goesAfter = 200;

interface RowHelpCardProps {
  readonly format: Format;
  /** The element the table is in. */
  readonly within: RefObject<HTMLElement | null>;
}

interface Asked {
  readonly cell: CellId;
  readonly heading: DOMRect;
}

/** The help of a row in short, beside its heading while the pointer rests on it. Escape and scrolling close it. */
export function RowHelpCard({ format, within }: RowHelpCardProps) {
  const [asked, setAsked] = useState<Asked>();
  const card = useRef<HTMLDivElement>(null);
  useResting(within, card, setAsked);

  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !asked) return;
    const { width, height } = element.getBoundingClientRect();
    const top = Math.max(8, Math.min(asked.heading.top, window.innerHeight - height - 8));
    element.style.top = `${top}px`;
    element.style.left = `${Math.min(asked.heading.right + 4, window.innerWidth - width - 8)}px`;
  }, [asked]);

  const found = asked && helpOfCell(format, asked.cell);
  if (!found) return null;
  return (
    <div ref={card} className={styles.card} role="tooltip">
      <h3>{found.title}</h3>
      <RowHelpSummary help={found.help} />
      <p className={styles.more}>{helpWords.moreByKey}</p>
    </div>
  );
}

/** Tells which row's heading the pointer rests on. One set of listeners for the whole table, nothing per cell. */
function useResting(
  within: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
  tell: (asked: Asked | undefined) => void,
): void {
  useEffect(() => {
    const root = within.current;
    if (!root) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Element | undefined;
    const later = (wait: number, act: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
    };
    const hide = () => {
      clearTimeout(timer);
      tell(undefined);
    };
    const onOver = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target && card.current?.contains(target)) return clearTimeout(timer);
      const heading = target?.closest('th[scope="row"]') ?? undefined;
      if (heading === over) return;
      over = heading;
      const cell = heading?.querySelector('[data-help]')?.getAttribute('data-help');
      if (!heading || !cell) return later(goesAfter, () => tell(undefined));
      later(comesAfter, () => tell({ cell, heading: heading.getBoundingClientRect() }));
    };
    const onLeave = () => {
      over = undefined;
      later(goesAfter, () => tell(undefined));
    };
    // A card about to come still comes: going to a heading may itself have scrolled.
    const onScroll = () => tell(undefined);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    root.addEventListener('mouseover', onOver);
    root.addEventListener('mouseleave', onLeave);
    root.addEventListener('click', hide);
    window.addEventListener('keydown', onKey);
    window.addEventListener('scroll', onScroll, { capture: true });
    return () => {
      clearTimeout(timer);
      root.removeEventListener('mouseover', onOver);
      root.removeEventListener('mouseleave', onLeave);
      root.removeEventListener('click', hide);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [within, card, tell]);
}
