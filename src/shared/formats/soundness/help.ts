import { type Examination, ownOf, rowsOf } from './examined.ts';

/** Help: every row has it, with what is counted, a source that is known, and a common mistake; no other row has. */
export const examineHelp: Examination = ({ declaration: { tables, help }, clauses }) => [
  ...tables.flatMap(table =>
    rowsOf(table).flatMap(({ id, label }) => {
      const row = `表“${table.id}”的“${label || table.id}”行`;
      const rows = ownOf(help, table.id);
      const found = rows && ownOf(rows, id);
      if (!found) return [`${row}没有填表帮助。`];
      return [
        ...(found.counts.trim() === '' ? [`${row}的帮助没有写数什么。`] : []),
        ...(found.mistakes.length === 0 ? [`${row}的帮助没有写容易填错的地方。`] : []),
        ...(found.clauses.length === 0 ? [`${row}的帮助没有写依据。`] : []),
        ...found.clauses
          .filter(clause => !clauses.has(clause))
          .map(clause => `${row}的依据“${clause}”不认识。`),
      ];
    }),
  ),
  ...Object.entries(help).flatMap(([table, rows]) => {
    const declared = tables.find(({ id }) => id === table);
    const known = new Set(declared && rowsOf(declared).map(({ id }) => id));
    return Object.keys(rows)
      .filter(row => !known.has(row))
      .map(row => `填表帮助里的“${table}.${row}”不是表里的行。`);
  }),
];
