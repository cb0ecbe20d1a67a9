/** The syntax tree of a TypeScript module, as far as the checks of the house read it. */

/** A node of the syntax tree (ESTree, with TypeScript's own). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Without what only the compiler reads, and without `?.`. */
export function unwrapped(node: Node | null): Node | null {
  if (node && /^(TS(As|NonNull|Satisfies)|Parenthesized|Chain)/.test(node.type)) {
    return unwrapped(node.expression as Node);
  }
  return node;
}

/** Whether a function, block or loop: names declared in it are known only inside. */
export function declaresNames({ type }: Node): boolean {
  return /Function|BlockStatement|^For|CatchClause|SwitchStatement/.test(type);
}

/** The names a function or block declares for what is inside it. */
export function declaredIn(node: Node): readonly string[] {
  const params = [...nodesIn(node.params), ...nodesIn([node.param])].flatMap(namesIn);
  const heads = nodesIn([node.init, node.left]).filter(({ type }) => type === 'VariableDeclaration');
  const body = Array.isArray(node.body) ? nodesIn(node.body) : [];
  const names = [...heads, ...body].flatMap(statement =>
    statement.type === 'VariableDeclaration' ? namesOf(statement) : namesIn(statement.id as Node | null),
  );
  return [...params, ...names];
}

/** The names a declaration of variables binds. */
export function namesOf(declaration: Node): readonly string[] {
  return nodesIn(declaration.declarations).flatMap(({ id }) => namesIn(id as Node));
}

/** The names a pattern binds: x, { a, b: c }, [d, ...e], f = 1. */
export function namesIn(pattern: Node | null): readonly string[] {
  if (!pattern) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return nodesIn(pattern.properties).flatMap(property =>
        namesIn((property.value ?? property.argument) as Node),
      );
    case 'ArrayPattern':
      return nodesIn(pattern.elements).flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left as Node);
    case 'RestElement':
      return namesIn(pattern.argument as Node);
    default:
      return [];
  }
}

/** The nodes right below a node, without those of types. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([field, value]) =>
    field === 'typeAnnotation' ? [] : nodesIn(Array.isArray(value) ? value : [value]),
  );
}

/** The nodes in a field that lists some; none where there is no list. */
export function nodesIn(values: unknown): readonly Node[] {
  if (!Array.isArray(values)) return [];
  return values.filter(
    (value): value is Node => typeof value === 'object' && value !== null && typeof value.type === 'string',
  );
}
