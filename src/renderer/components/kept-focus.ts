import { type RefObject, useEffect } from 'react';

/** What has the focus in a list, and where in it. */
interface Held {
  readonly element: Element;
  readonly item: Element;
  readonly index: number;
}

const focusable = 'summary, button:not(:disabled), input, [tabindex="0"]';

/**
 * Keeps the focus in a list whose items come and go: where what had it is gone, the item it was in gets it, or the
 * item that stands there now, or the list itself (give it tabIndex −1). Who works by keyboard goes on from there.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    let held: Held | undefined;
    // What is folded away cannot have the focus.
    const items = () => [...root.querySelectorAll('li')].filter(item => item.checkVisibility());

    const hold = ({ target }: FocusEvent) => {
      const element = target instanceof Element ? target : undefined;
      const item = element?.closest('li');
      held = element && item ? { element, item, index: items().indexOf(item) } : undefined;
    };
    const letGo = () => {
      // What is taken away loses the focus too, and that is no reason to let go.
      queueMicrotask(() => {
        if (held?.element.isConnected && !root.contains(document.activeElement)) held = undefined;
      });
    };
    const observer = new MutationObserver(() => {
      if (!held || held.element.isConnected || document.activeElement !== document.body) return;
      const item = held.item.isConnected ? held.item : items()[Math.min(held.index, items().length - 1)];
      (item?.querySelector<HTMLElement>(focusable) ?? root).focus();
    });

    root.addEventListener('focusin', hold);
    root.addEventListener('focusout', letGo);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', letGo);
    };
  }, [list]);
}
