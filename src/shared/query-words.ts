/** The words of what is looked for; all of them have to be found, in any order. */
export function queryWords(query: string): readonly string[] {
  return query.split(/\s+/).filter(word => word !== '');
}
