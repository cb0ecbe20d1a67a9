import { type ComponentProps, type ReactNode, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';
import styles from './menu-button.module.css';
import { hideUntilPlaced, placeBeside } from './popup-place.ts';

export interface MenuItem {
  readonly label: string;
  /** The key that does the same, shown beside it. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

interface MenuButtonProps extends Pick<ComponentProps<typeof Button>, 'look'> {
  readonly label: ReactNode;
  /** Groups of items, a line between them. */
  readonly groups: readonly (readonly MenuItem[])[];
}

/** A button that opens a short menu, on the browser's own popover: Escape and a click beside it close it. */
export function MenuButton({ label, groups, look = 'plain' }: MenuButtonProps) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Items nobody has asked for are not made: the first screen is there sooner. */
  const [isFilled, setFilled] = useState(false);

  return (
    <>
      <Button ref={button} look={look} aria-haspopup="menu" popoverTarget={id}>
        {label} ▾
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className={styles.menu}
        onBeforeToggle={event => {
          flushSync(() => setFilled(true));
          hideUntilPlaced(event.currentTarget);
        }}
        onToggle={event => {
          if (event.newState !== 'open' || !button.current) return;
          placeBeside(event.currentTarget, button.current);
          step(event.currentTarget, 1);
        }}
        onKeyDown={event => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
          }
        }}
      >
        {(isFilled ? groups : []).map(items => (
          <div key={items[0]?.label} className={styles.group}>
            {items.map(item => (
              <ItemButton
                key={item.label}
                item={item}
                onChoose={() => {
                  menu.current?.hidePopover();
                  item.run();
                }}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** Moves the focus to the next item of a menu, or the one before, round and round. */
function step(menu: HTMLElement, by: 1 | -1): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}

interface ItemButtonProps {
  readonly item: MenuItem;
  readonly onChoose: () => void;
}

function ItemButton({ item, onChoose }: ItemButtonProps) {
  return (
    <button type="button" role="menuitem" className={styles.item} disabled={item.disabled} onClick={onChoose}>
      <span>{item.label}</span>
      {item.keys && <span className={styles.keys}>{item.keys}</span>}
    </button>
  );
}
