/**
 * Ids of parts of formats that mean something else in code. An address (`requests.granted`) is one anywhere.
 * - `texts`: kinds of figures and equations, and words of the grammar of prose;
 * - `fields`: the same, roles, and rules, which are named after what they are about.
 */
export const ordinaryWords: Readonly<Record<'texts' | 'fields', ReadonlySet<string>>> = {
  texts: new Set(['total', 'change', 'amount', 'decisions', 'inForce', 'made']),
  fields: new Set([
    ...['total', 'change', 'amount', 'made', 'issued', 'other', 'others', 'problems'],
    ...['requests', 'carriedIn', 'newReceived'],
    ...['carriedIn', 'inForce', 'lastYearItems', 'totalDisclosed', 'disclosed', 'litigation', 'feeUnpaid'],
  ]),
};
