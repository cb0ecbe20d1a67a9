import { useEffect } from 'react';
import { useLibrary } from '../stores/library-store.ts';

/** The size of text and the contrast the user chose, put on the page. */
export function Appearance() {
  const textSize = useLibrary(state => state.settings.textSize);
  const highContrast = useLibrary(state => state.settings.highContrast);

  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--text-size', `${(15 * textSize) / 100}px`);
    if (highContrast) dataset.contrast = 'high';
    else delete dataset.contrast;
  }, [textSize, highContrast]);

  return null;
}
