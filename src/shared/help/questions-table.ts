import type { TableId } from '../formats/types.ts';

/** The table whose rows the questions 这件该填哪一行 end on; by itself, so that naming it does not load them. */
export const questionsTable: TableId = 'requests';
