import { describeCause, printable } from '../../errors.ts';
import { type Compare, type Evidence, toComparison, toStamp } from './evidence.ts';
import { readRange } from './read-range.ts';
import { readRtfBeginning } from './rtf.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';
import { readXarFile, readXarFiles, XAR_MAGIC } from './xar.ts';
import { listElements, parseXml } from './xml.ts';

/** CPython's packages have six components and two texts, in one language. */
const MAX_TELLING_FILES = 64;

const FULL_VERSION = String.raw`\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?\+?`;
/** A copyright follows after a comma at times (Mac/Resources/framework/Info.plist.in). */
const BUNDLE_VERSION = new RegExp(`^(${FULL_VERSION})(?:,|$)`);
const MENTIONED_VERSION = new RegExp(String.raw`Python (${FULL_VERSION})(?![\w+])`);
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
export async function readMacosPackageStamp(
  bytes: ByteSource,
  { version }: StampExpectation,
): Promise<VersionStamp> {
  try {
    if (!(await readRange(bytes, 0, XAR_MAGIC.length)).equals(XAR_MAGIC)) {
      return { verdict: 'contradicts', found: 'bytes that are not a macOS installer package' };
    }
    const { evidence, faults } = await readEvidence(bytes, toComparison({ version }));
    const reason = faults.slice(0, 2).join(', ') || 'nothing in the package names a full version';
    return toStamp(evidence, `no version: ${reason}`);
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable macOS installer package: ${describeCause(error)}` };
  }
}

async function readEvidence(
  bytes: ByteSource,
  compare: Compare,
): Promise<{ evidence: Evidence[]; faults: string[] }> {
  const evidence: Evidence[] = [];
  const faults: string[] = [];
  let count = 0;
  for (const file of await readXarFiles(bytes)) {
    const readText = findReader(file.path);
    if (readText === undefined) continue;
    count += 1;
    if (count > MAX_TELLING_FILES) throw new Error('too many components');
    try {
      evidence.push(...readText((await readXarFile(bytes, file)).toString(), file.path, compare));
    } catch (error) {
      // A file that can't be read says nothing, but another may. If no file does, the version is unknown.
      faults.push(printable(`'${file.path}' is not readable: ${describeCause(error)}`));
    }
  }
  return { evidence, faults };
}

type ReadText = (text: string, path: string, compare: Compare) => Evidence[];

function findReader(path: string): ReadText | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'packageinfo') return readPackageInfo;
  return name === 'welcome.rtf' || name === 'readme.rtf' ? readIntroduction : undefined;
}

function readPackageInfo(text: string, path: string, compare: Compare): Evidence[] {
  const evidence: Evidence[] = [];
  for (const { name, attributes } of listElements(parseXml(text))) {
    const read = (about: Evidence['about'], attribute: string, pattern: RegExp): void => {
      const says = pattern.exec(attributes.get(attribute) ?? '')?.[1];
      if (says !== undefined) evidence.push(compare(about, says, `in ${attribute} in '${path}'`));
    };
    read('series', 'identifier', COMPONENT);
    // Other people's bundles, such as Tcl/Tk, have their own versions.
    if (name !== 'bundle' || !/^(org\.python\.|$)/i.test(attributes.get('id') ?? '')) continue;
    read('version', 'CFBundleShortVersionString', BUNDLE_VERSION);
    read('series', 'path', BUNDLE_PATH);
  }
  return evidence;
}

function readIntroduction(text: string, path: string, compare: Compare): Evidence[] {
  const says = MENTIONED_VERSION.exec(readRtfBeginning(text, INTRODUCTION_CHARACTERS))?.[1];
  return says === undefined ? [] : [compare('version', says, `in '${path}'`)];
}
