import { useEffect } from 'react';
import { makeRoomBeside } from '../stores/aside-store.ts';
import { useLibrary } from '../stores/library-store.ts';
import { textPixels } from './text-pixels.ts';

/** Below so many characters across, the parts of the editor stand above one another. */
const narrowBelow = 72;

/** From so many on, what was found and the preview stand beside the paper: a table needs 31, and they need 23. */
const besideFrom = 54;

/** The size of text, the colours and the contrast the user chose, and the layout that leaves room for it, put on the page. */
export function Appearance() {
  const textSize = useLibrary(state => state.settings.textSize);
  const theme = useLibrary(state => state.settings.theme);
  const highContrast = useLibrary(state => state.settings.highContrast);

  useEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--text-size', `${textPixels(textSize)}px`);
    if (highContrast) dataset.contrast = 'high';
    else delete dataset.contrast;
    // Left to the system, the style sheet alone knows: see styles/tokens.css.
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [textSize, theme, highContrast]);

  // Not a media query: those know the window, not the size of its text.
  useEffect(() => {
    const decide = () => {
      const across = window.innerWidth / textPixels(textSize);
      const { dataset } = document.documentElement;
      dataset.layout = across < narrowBelow ? 'narrow' : 'wide';
      dataset.aside = across < besideFrom ? 'below' : 'beside';
      makeRoomBeside(across >= besideFrom);
    };
    decide();
    window.addEventListener('resize', decide);
    return () => window.removeEventListener('resize', decide);
  }, [textSize]);

  return null;
}
