/** The name of the database that holds the reports. */
export const libraryName = 'nianbao';

/** Where, in the window's local storage, the mark beside a database is: see library-marker.ts. */
export const markerKey = (name: string) => `${name} library`;
