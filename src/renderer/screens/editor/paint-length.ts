import { widthInEms } from '../../../shared/document/text-width.ts';

/** What stands in every column as it is, in ems: three digits. */
const alwaysFits = 1.5;

/** Tells the style sheet of a cell whose text may not fit how wide that is: see cell-field.module.css. */
export function paintLength(box: HTMLInputElement, text: string): void {
  const cell = box.closest('td');
  if (!cell) return;
  const ems = text.length < 2 ? 0 : widthInEms(text);
  if (ems > alwaysFits) {
    if (cell.getAttribute('data-long') === text) return;
    cell.setAttribute('data-long', text);
    cell.style.setProperty('--ems', String(ems));
  } else if (cell.hasAttribute('data-long')) {
    cell.removeAttribute('data-long');
    cell.style.removeProperty('--ems');
  }
}
