/** The library that reads and writes workbooks; loaded on first use, or ahead of it by who has time. */
export const xlsxLibrary = () => import('hucre/xlsx');

/** The library that unpacks them, to be measured before they are read; loaded as the other is. */
export const zipLibrary = () => import('fflate');
