import sax from 'sax';

/** One element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it, not that in its children. */
  readonly text: string;
}

type OpenElement = XmlElement & { children: XmlElement[]; text: string };

/** Tables of contents and package descriptions nest some ten deep and have a few thousand elements. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 100_000;

/**
 * Parses a whole XML document of bounded size.
 *
 * There is no entity expansion: the parser declares none, a DOCTYPE is refused, and an entity that XML itself does
 * not define is an error.
 *
 * @throws Error where the document is not well-formed, has a DOCTYPE, nests too deep or has too many elements
 */
export function parseXml(text: string): XmlElement {
  const document: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  let count = 0;
  // Strict: no entities but XML's own five.
  const parser = sax.parser(true);
  // To throw at the first error matters: going on after a wrong closing tag walks up all open elements each time.
  parser.onerror = error => {
    throw new Error(error.message.replaceAll('\n', ', '));
  };
  parser.ondoctype = () => {
    throw new Error('a DOCTYPE is not allowed');
  };
  parser.onopentag = ({ name, attributes }) => {
    count += 1;
    if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new Error('too many elements, or too deep');
    const element: OpenElement = { name, attributes: toMap(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.ontext = append;
  parser.oncdata = append;
  parser.onclosetag = () => {
    open.pop();
  };
  parser.write(text).close();
  const root = document.children[0];
  if (root === undefined) throw new Error('it has no element');
  return root;
}

/** An element and everything in it, outer elements first. */
export function* listElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* listElements(child);
}

/** The first child of that name. */
export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find(child => child.name === name);
}

function toMap(attributes: Record<string, unknown>): Map<string, string> {
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
  return new Map(texts);
}
