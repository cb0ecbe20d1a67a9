import { parseAst } from 'vite';
import {
  childrenOf,
  declaredIn,
  declaresNames,
  type Node,
  namesIn,
  namesOf,
  nodesIn,
  unwrapped,
} from './syntax.ts';

/** Something at module level that can change while the program runs. */
export interface ModuleState {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** Said in the comment right above a memory that may stay: what it remembers never changes. */
const marker = /memory of immutable declarations/i;

/**
 * What of a TypeScript module's source is state at module level: `let` and `var`; a WeakMap or WeakSet; a binding,
 * its own or imported, that a function changes; a function that remembers its answers (`once`, `oncePer`); a
 * static field. Building a table once, while the module is loaded, is no state, nor is where a regular expression
 * reads next, which is set before each use.
 */
export function moduleState(source: string): readonly ModuleState[] {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  const top = nodesIn(program.body).map(statement => (statement.declaration as Node | null) ?? statement);
  const declarations = top.filter(({ type }) => type === 'VariableDeclaration');
  const found = [
    ...declarations.flatMap(declaration => declaredState(declaration)),
    ...changes(program, moduleBindings(program, declarations)),
  ];
  const marked = declarations.filter(node => node.kind === 'const' && isMarked(source, node.start));
  const names = new Set(marked.flatMap(namesOf));
  return found
    .filter(({ name }) => !names.has(name))
    .map(({ node, reason }) => ({ line: lineOf(source, node.start), reason }))
    .sort((a, b) => a.line - b.line);
}

interface Found {
  readonly node: Node;
  readonly name: string;
  readonly reason: string;
}

function declaredState(declaration: Node): readonly Found[] {
  if (declaration.declare === true) return [];
  return nodesIn(declaration.declarations).flatMap((declarator): readonly Found[] => {
    const name = namesIn(declarator.id as Node).join(', ');
    const found = (reason: string) => [{ node: declarator, name, reason }];
    if (declaration.kind !== 'const') return found(`${String(declaration.kind)} ${name} at module level`);
    const init = unwrapped(declarator.init as Node | null);
    const called = init && (init.callee as Node | undefined)?.name;
    if (init?.type === 'NewExpression' && /^Weak/.test(String(called))) {
      return found(`${name} is a ${String(called)} at module level: a memory of live data`);
    }
    if (init?.type === 'CallExpression' && /^once(Per)?$/.test(String(called))) {
      return found(`${name} remembers its answers at module level`);
    }
    return [];
  });
}

/** Names that belong to the module: its own constants that are no regular expressions, and what it imports. */
function moduleBindings(program: Node, declarations: readonly Node[]): ReadonlySet<string> {
  const own = declarations
    .flatMap(declaration => nodesIn(declaration.declarations))
    .filter(({ init }) => !(unwrapped(init as Node | null) as { regex?: unknown } | null)?.regex)
    .flatMap(({ id }) => namesIn(id as Node));
  const imported = nodesIn(program.body)
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap(({ specifiers }) => nodesIn(specifiers))
    .filter(({ type }) => type !== 'ImportNamespaceSpecifier')
    .map(({ local }) => String((local as Node).name));
  return new Set([...own, ...imported]);
}

const changing = new Set(
  'set add delete clear push pop shift unshift splice sort reverse fill copyWithin'.split(' '),
);
/** Methods that hand out what is inside, so that changing their answer changes what they were called on. */
const handingOut = new Set(['get', 'at', 'find', 'values']);

/** Where functions change a binding of the module, and where a class keeps a static field. */
function changes(program: Node, bindings: ReadonlySet<string>): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: Node, shadowed: ReadonlySet<string>, inFunction: boolean): void => {
    const isFunction = /Function/.test(node.type) && node.body !== null;
    const inner = declaresNames(node) ? new Set([...shadowed, ...declaredIn(node)]) : shadowed;
    if (node.type === 'PropertyDefinition' && node.static === true && node.readonly !== true) {
      found.push({ node, name: '', reason: 'a static field is state at module level' });
    }
    const root = inFunction ? changedRoot(node) : undefined;
    if (root !== undefined && bindings.has(root) && !inner.has(root)) {
      found.push({ node, name: root, reason: `${root} belongs to the module and is changed in a function` });
    }
    for (const child of childrenOf(node)) visit(child, inner, inFunction || isFunction);
  };
  visit(program, new Set(), false);
  return found;
}

/** The binding whose inside an expression changes: `x` of x.set(…), x.y = 1, delete x[0], x.get(k).push(1). */
function changedRoot(node: Node): string | undefined {
  switch (node.type) {
    case 'AssignmentExpression':
      return memberRoot(node.left as Node);
    case 'UpdateExpression':
      return memberRoot(node.argument as Node);
    case 'UnaryExpression':
      return node.operator === 'delete' ? memberRoot(node.argument as Node) : undefined;
    case 'CallExpression': {
      const callee = unwrapped(node.callee as Node);
      if (callee?.type !== 'MemberExpression') return undefined;
      const method = String((callee.property as Node).name);
      const [first] = nodesIn(node.arguments);
      if (method === 'assign' && (callee.object as Node).name === 'Object' && first) return rootOf(first);
      return changing.has(method) ? rootOf(callee.object as Node) : undefined;
    }
    default:
      return undefined;
  }
}

function memberRoot(node: Node): string | undefined {
  const target = unwrapped(node);
  return target?.type === 'MemberExpression' ? rootOf(target.object as Node) : undefined;
}

function rootOf(node: Node): string | undefined {
  const inner = unwrapped(node);
  if (inner?.type === 'Identifier') return String(inner.name);
  if (inner?.type === 'MemberExpression') return rootOf(inner.object as Node);
  const callee = inner?.type === 'CallExpression' ? unwrapped(inner.callee as Node) : undefined;
  const handsOut =
    callee?.type === 'MemberExpression' && handingOut.has(String((callee.property as Node).name));
  return handsOut ? rootOf(callee.object as Node) : undefined;
}

/** Whether the comment that ends right above what starts here says that the memory may stay. */
function isMarked(source: string, start: number): boolean {
  const above = source.slice(0, source.lastIndexOf('\n', start) + 1).trimEnd();
  const comment = above.endsWith('*/')
    ? above.slice(above.lastIndexOf('/*'))
    : /\/\/[^\n]*$/.exec(above)?.[0];
  return comment !== undefined && marker.test(comment);
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
