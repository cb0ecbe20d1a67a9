import { useEffect } from 'react';
import { Button } from '../components/button.tsx';
import { closeNotice, useNotice } from '../stores/notice-store.ts';
import { common } from '../text/common.ts';
import styles from './notice-bar.module.css';

/** How long a plain message stays, in ms: long enough to read it and reach its button. */
const stays = 8000;

/** The message at the bottom of the window. */
export function NoticeBar() {
  const notice = useNotice(state => state.notice);

  useEffect(() => {
    if (notice?.tone !== 'plain') return;
    const timer = setTimeout(closeNotice, stays);
    return () => clearTimeout(timer);
  }, [notice]);

  return (
    <div className={styles.place} role={notice?.tone === 'error' ? 'alert' : 'status'}>
      {notice && (
        <div className={`${styles.notice} ${styles[notice.tone]}`}>
          <p>{notice.text}</p>
          {notice.action && (
            <Button
              look="small"
              onClick={() => {
                closeNotice();
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button look="quiet" aria-label={common.close} onClick={closeNotice}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
