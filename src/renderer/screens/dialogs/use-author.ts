import { useState } from 'react';
import { useLibrary } from '../../stores/library-store.ts';
import { library } from '../../wiring/library.ts';

/** The user's name as it is asked for in a form, and remembered when that is sent. */
export function useAuthor() {
  const author = useLibrary(state => state.settings.author);
  const [name, setName] = useState(author);
  const given = name.trim();
  return {
    name,
    setName,
    isGiven: given !== '',
    keep: async () => {
      if (given !== author) await library.changeSettings({ author: given });
    },
  };
}
