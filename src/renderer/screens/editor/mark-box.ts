import { remarkWords } from '../../text/remarks.ts';
import { verificationWords } from '../../text/verification.ts';

const said = { 'data-remark': remarkWords.hasRemark, 'data-verified': verificationWords.confirmed } as const;

/** Puts a mark on a cell's box or takes it off, and says every mark it has to those who hear it read out. */
export function markBox(box: HTMLElement | undefined, mark: keyof typeof said, isOn: boolean): void {
  if (!box) return;
  box.toggleAttribute(mark, isOn);
  const words = Object.entries(said).flatMap(([each, word]) => (box.hasAttribute(each) ? [word] : []));
  if (words.length > 0) box.setAttribute('aria-description', words.join('，'));
  else box.removeAttribute('aria-description');
}
