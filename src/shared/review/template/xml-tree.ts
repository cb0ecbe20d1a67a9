import { Parser } from 'htmlparser2';

/** An element with its place in the text it was read from (UTF-16 offsets). */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** Behind its opening tag, and before its closing one; both are `end` where it closes itself. */
  readonly inner: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly parent: XmlNode | undefined;
  readonly children: readonly XmlNode[];
}

type Open = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { readonly children: XmlNode[] };

/** The elements of a text of XML, all of them in the order in which they open. */
export function xmlNodes(xml: string): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  const open: Open[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        const inner = parser.endIndex + 1;
        const start = parser.startIndex;
        const node: Open = {
          name,
          attributes,
          start,
          inner,
          innerEnd: inner,
          end: inner,
          parent,
          children: [],
        };
        parent?.children.push(node);
        nodes.push(node);
        open.push(node);
      },
      onclosetag() {
        const node = open.pop();
        if (!node) return;
        node.end = parser.endIndex + 1;
        node.innerEnd = node.end === node.inner ? node.end : parser.startIndex;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return nodes;
}

/** The elements inside another one, in order. */
export function inside(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap(child => [child, ...inside(child)]);
}

/** The elements an element stands in, innermost first. */
export function around(node: XmlNode): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (let at = node.parent; at; at = at.parent) found.push(at);
  return found;
}

/** A child of some name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find(child => child.name === name);
}
