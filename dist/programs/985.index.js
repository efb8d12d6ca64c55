export const id = 985;
export const ids = [985];
export const modules = {

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMacosPackageStamp: () => (/* binding */ readMacosPackageStamp)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/cpython/stamps/comparison.js
var comparison = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/cpython/stamps/evidence.js
var stamps_evidence = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/cpython/stamps/read-range.js
var read_range = __webpack_require__(2045);
;// CONCATENATED MODULE: ./build/cpython/stamps/rtf.js
/** A control word with its number and the space that ends it; a control symbol; a brace; a line end; or text. */
const TOKENS = /\\(?<word>[a-z]{1,32})-?\d{0,10} ?|\\(?<symbol>[^a-z])|(?<brace>[{}])|[\r\n]+|(?<text>[^\\{}\r\n]+)/gi;
/** Groups that hold no text of the document; so does every group that begins with `\*`. */
const HIDDEN = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict']);
/**
 * The words at the beginning of a document in Rich Text Format, without its control words.
 * @param maxLength how many characters are enough
 */
function readRtfBeginning(rtf, maxLength) {
    let text = '';
    let depth = 0;
    let hiddenFrom = Number.POSITIVE_INFINITY;
    for (const { groups } of rtf.matchAll(TOKENS)) {
        if (groups?.brace === '{')
            depth += 1;
        if (groups?.brace === '}') {
            depth -= 1;
            if (depth < hiddenFrom)
                hiddenFrom = Number.POSITIVE_INFINITY;
        }
        if (groups?.symbol === '*' || HIDDEN.has(groups?.word ?? ''))
            hiddenFrom = Math.min(hiddenFrom, depth);
        if (depth >= hiddenFrom)
            continue;
        // \~ is a non-breaking space; every other symbol and word parts the text no more than formatting does.
        text += groups?.symbol === '~' ? ' ' : (groups?.text ?? '');
        if (text.length >= maxLength)
            break;
    }
    return text.slice(0, maxLength);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/cpython/stamps/xml.js

/** Tables of contents and package descriptions nest some ten deep and have a few thousand elements. */
const MAX_DEPTH = 64;
const MAX_ELEMENTS_AND_ATTRIBUTES = 100_000;
/** Between pieces of this length the parser looks whether a name, a comment or the like has grown beyond 64 KiB. */
const PIECE_CHARACTERS = 16 * 1024;
/** The parser takes quadratic time for these where they do not end. */
const DECLARATION = /<!(?!--|\[CDATA\[)/;
/**
 * Parses a whole XML document of bounded size.
 *
 * No entity is ever expanded but XML's own five: a document with declarations (DOCTYPE, ENTITY) is refused before it is
 * parsed, and any other entity is an error.
 *
 * @throws Error where the document is not well-formed, has a declaration, nests too deep or has too many elements
 */
function parseXml(text) {
    if (DECLARATION.test(text))
        throw new Error('XML with a DOCTYPE or another declaration');
    const document = { name: '', attributes: new Map(), children: [], text: '' };
    const open = [document];
    const parser = makeParser(open);
    for (let start = 0; start < text.length; start += PIECE_CHARACTERS) {
        parser.write(text.slice(start, start + PIECE_CHARACTERS));
    }
    parser.close();
    const root = document.children[0];
    if (root === undefined)
        throw new Error('XML without an element');
    return root;
}
/** Of the entities, XML's own five: those of HTML are none without a declaration, which is refused. */
const OPTIONS = { position: true, strictEntities: true };
/** @param open the elements that are open, outermost first; the parser puts what it finds into the last */
function makeParser(open) {
    let count = 0;
    const countOne = () => {
        count += 1;
        if (count > MAX_ELEMENTS_AND_ATTRIBUTES)
            throw new Error('XML with too many elements or attributes');
    };
    const append = (part) => {
        const element = open.at(-1);
        if (element)
            element.text += part;
    };
    const parser = sax.parser(true, OPTIONS);
    // To throw at the first error matters: going on after a wrong closing tag walks up all open elements each time.
    parser.onerror = error => {
        throw new Error(`XML that is not well-formed: ${error.message.replaceAll('\n', ', ')}`);
    };
    parser.onattribute = countOne;
    parser.onopentag = ({ name, attributes }) => {
        countOne();
        if (open.length > MAX_DEPTH)
            throw new Error(`XML with elements nested deeper than ${MAX_DEPTH}`);
        const element = { name, attributes: toMap(attributes), children: [], text: '' };
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
function* listElements(element) {
    yield element;
    for (const child of element.children)
        yield* listElements(child);
}
/** The first child of that name. */
function findChild(element, name) {
    return element.children.find(child => child.name === name);
}
function toMap(attributes) {
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    return new Map(texts);
}

;// CONCATENATED MODULE: ./build/cpython/stamps/xar.js




const XAR_MAGIC = Buffer.from('xar!');
const MIN_HEADER_BYTES = 28;
/** CPython's tables of contents have tens of kilobytes; parsing this much takes some 100 MB. */
const MAX_TABLE_BYTES = 2 * 1024 * 1024;
/** The files that are read have a few kilobytes. */
const MAX_FILE_BYTES = 256 * 1024;
/** Each file has the names of its directories before its own: a long one would come as often as it has files. */
const MAX_PATH_CHARACTERS = 1024;
const STORED = 'application/octet-stream';
/** xar calls zlib streams x-gzip; a real gzip stream is accepted too. */
const ZLIB = ['application/x-gzip', 'application/gzip', 'application/zlib'];
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.unzip);
/**
 * Reads the table of contents: a big-endian header (magic, its own size, version, compressed and uncompressed length
 * of the table, checksum algorithm), then the table as zlib-compressed XML, then the heap with the files' bytes
 * (https://github.com/mackyle/xar/wiki/xarformat). Checksums are left alone: the archive is signed as a whole.
 *
 * @throws Error where it is no readable xar archive, or its table of contents is larger than 2 MiB
 */
async function readXarFiles(bytes) {
    const header = await readExactly(bytes, 0, MIN_HEADER_BYTES);
    const headerLength = header.readUInt16BE(4);
    const tableLength = header.readBigUInt64BE(8);
    if (headerLength < MIN_HEADER_BYTES)
        throw new Error(`a xar header of ${headerLength} bytes`);
    if (tableLength > MAX_TABLE_BYTES)
        throw new Error(`a table of contents of ${tableLength} bytes`);
    const heap = headerLength + Number(tableLength);
    const compressed = await readExactly(bytes, headerLength, heap);
    const table = await decompress(compressed, { maxOutputLength: MAX_TABLE_BYTES });
    const root = parseXml(table.toString());
    return root.children.flatMap(toc => listFiles(toc, '', heap));
}
/**
 * Reads one file, decompressed.
 * @throws Error where it lies outside of the archive, is larger than 256 KiB, damaged, or compressed in another way
 */
async function readXarFile(bytes, file) {
    const { start, length, encoding } = file;
    if (length > MAX_FILE_BYTES)
        throw new Error(`it has ${length} bytes`);
    if (encoding !== STORED && !ZLIB.includes(encoding))
        throw new Error(`it is compressed as ${encoding}`);
    const stored = await readExactly(bytes, start, start + length);
    return encoding === STORED ? stored : decompress(stored, { maxOutputLength: MAX_FILE_BYTES });
}
async function readExactly(bytes, start, end) {
    const range = await (0,read_range/* readRange */.q)(bytes, start, end);
    if (range.length !== end - start)
        throw new Error(`it has no bytes ${start} to ${end}`);
    return range;
}
function listFiles(parent, directory, heap) {
    return parent.children
        .filter(({ name }) => name === 'file')
        .flatMap(element => {
        const path = `${directory}${findChild(element, 'name')?.text.trim() ?? ''}`;
        if (path.length > MAX_PATH_CHARACTERS)
            return [];
        // Directories have no data; extended attributes have their own, in an element of another name.
        const data = findChild(element, 'data');
        const offset = readNumber(data, 'offset');
        const length = readNumber(data, 'length');
        const encoding = (data && findChild(data, 'encoding')?.attributes.get('style')) ?? STORED;
        const inside = listFiles(element, `${path}/`, heap);
        if (offset === undefined || length === undefined)
            return inside;
        return [{ path, start: heap + offset, length, encoding }, ...inside];
    });
}
function readNumber(data, name) {
    const digits = (data && findChild(data, name)?.text.trim()) ?? '';
    return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

;// CONCATENATED MODULE: ./build/cpython/stamps/macos-package.js







/** CPython's packages have six components and two texts, in one language. */
const MAX_TELLING_FILES = 64;
const FULL_VERSION = String.raw `\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?\+?`;
/** A copyright follows after a comma at times (Mac/Resources/framework/Info.plist.in). */
const BUNDLE_VERSION = new RegExp(`^(${FULL_VERSION})(?:,|$)`);
const MENTIONED_VERSION = new RegExp(String.raw `Python (${FULL_VERSION})(?![\w+])`);
const COMPONENT = /\.Python\w*-(\d+\.\d+)$/;
const BUNDLE_PATH = /(?:^|\/)(?:Versions\/|Python )(\d+\.\d+)(?:\/|$)/;
/** `This package will install Python V for macOS …`; further down, texts speak of other versions too. */
const INTRODUCTION_CHARACTERS = 300;
/**
 * Reads the version stamp of `python-V-macos11.pkg` (docs/facts.md section 5): the identifier and the versions of the
 * bundles in each component's `PackageInfo`, and the first words of the `Welcome.rtf` and `ReadMe.rtf` that the
 * installer shows (CPython's Mac/BuildScript/build-installer.py and resources/). Universal: no architecture.
 *
 * Never throws. The payload, which is nearly all of the file, is not read.
 */
async function readMacosPackageStamp(bytes, { version }) {
    try {
        if (!(await (0,read_range/* readRange */.q)(bytes, 0, XAR_MAGIC.length)).equals(XAR_MAGIC)) {
            return { verdict: 'contradicts', found: 'bytes that are no macOS installer package' };
        }
        const { evidence, faults } = await readEvidence(bytes, (0,comparison/* toComparison */.b)({ version }));
        const reason = faults.slice(0, 2).join(', ') || 'nothing in the package names a full version';
        return (0,stamps_evidence/* toStamp */.T)(evidence, `no version: ${reason}`);
    }
    catch (error) {
        return { verdict: 'unreadable', found: `no readable macOS installer package: ${(0,errors/* describeCause */.V$)(error)}` };
    }
}
async function readEvidence(bytes, compare) {
    const evidence = [];
    const faults = [];
    let count = 0;
    for (const file of await readXarFiles(bytes)) {
        const readText = findReader(file.path);
        if (readText === undefined)
            continue;
        count += 1;
        if (count > MAX_TELLING_FILES)
            throw new Error('too many components');
        try {
            evidence.push(...readText((await readXarFile(bytes, file)).toString(), file.path, compare));
        }
        catch (error) {
            // A file that can't be read says nothing; another may. Where none speaks, there is no agreement.
            faults.push((0,errors/* printable */.g$)(`'${file.path}' is not readable: ${(0,errors/* describeCause */.V$)(error)}`));
        }
    }
    return { evidence, faults };
}
function findReader(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (name === 'packageinfo')
        return readPackageInfo;
    return name === 'welcome.rtf' || name === 'readme.rtf' ? readIntroduction : undefined;
}
function readPackageInfo(text, path, compare) {
    const evidence = [];
    for (const { name, attributes } of listElements(parseXml(text))) {
        const read = (about, attribute, pattern) => {
            const says = pattern.exec(attributes.get(attribute) ?? '')?.[1];
            if (says !== undefined)
                evidence.push(compare(about, says, `in ${attribute} in '${path}'`));
        };
        read('series', 'identifier', COMPONENT);
        // Other people's bundles, such as Tcl/Tk, have their own versions.
        if (name !== 'bundle' || !/^(org\.python\.|$)/i.test(attributes.get('id') ?? ''))
            continue;
        read('version', 'CFBundleShortVersionString', BUNDLE_VERSION);
        read('series', 'path', BUNDLE_PATH);
    }
    return evidence;
}
function readIntroduction(text, path, compare) {
    const says = MENTIONED_VERSION.exec(readRtfBeginning(text, INTRODUCTION_CHARACTERS))?.[1];
    return says === undefined ? [] : [compare('version', says, `in '${path}'`)];
}


/***/ })

};
