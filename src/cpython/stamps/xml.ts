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
const MAX_ELEMENTS_AND_ATTRIBUTES = 100_000;
/** Between pieces of this length the parser checks whether a name, a comment, or the like exceeds 64 KiB. */
const PIECE_CHARACTERS = 16 * 1024;
/** The parser takes quadratic time for these if they do not end. */
const DECLARATION = /<!(?!--|\[CDATA\[)/;

/**
 * Parses a whole XML document of bounded size.
 *
 * No entity is ever expanded except XML's own five: a document with declarations (DOCTYPE, ENTITY) is refused before it is
 * parsed, and any other entity is an error.
 *
 * @throws Error if the document is not well-formed, has a declaration, nests too deep or has too many elements
 */
export function parseXml(text: string): XmlElement {
  if (DECLARATION.test(text)) throw new Error('XML with a DOCTYPE or another declaration');
  const document: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [document];
  const parser = makeParser(open);
  for (let start = 0; start < text.length; start += PIECE_CHARACTERS) {
    parser.write(text.slice(start, start + PIECE_CHARACTERS));
  }
  parser.close();
  const root = document.children[0];
  if (root === undefined) throw new Error('XML without an element');
  return root;
}

/** Only XML's own five entities: others need a declaration, which is rejected. */
const OPTIONS = { position: true, strictEntities: true };

/** @param open the elements that are open, outermost first; the parser puts what it finds into the last */
function makeParser(open: OpenElement[]): sax.SAXParser {
  let count = 0;
  const countOne = (): void => {
    count += 1;
    if (count > MAX_ELEMENTS_AND_ATTRIBUTES) throw new Error('XML with too many elements or attributes');
  };
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  const parser = sax.parser(true, OPTIONS);
  // Throw at the first error: to continue after a wrong closing tag walks up all open elements each time.
  parser.onerror = error => {
    throw new Error(`XML that is not well-formed: ${error.message.replaceAll('\n', ', ')}`);
  };
  parser.onattribute = countOne;
  parser.onopentag = ({ name, attributes }) => {
    countOne();
    if (open.length > MAX_DEPTH) throw new Error(`XML with elements nested deeper than ${MAX_DEPTH}`);
    const element: OpenElement = { name, attributes: toMap(attributes), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = append;
  parser.oncdata = append;
  parser.onclosetag = () => {
    open.pop();
  };
  return parser;
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
