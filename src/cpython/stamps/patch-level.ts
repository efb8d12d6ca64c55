import { describeCause } from '../../errors.ts';
import { type Compare, type Evidence, toComparison, toStamp } from './evidence.ts';
import { GZIP } from './gzip.ts';
import { readRange } from './read-range.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';
import { readTarMembers, type TarMember } from './tar-members.ts';

const PY_VERSION = /^[ \t]*#[ \t]*define[ \t]+PY_VERSION[ \t]+"([^"\r\n]{1,64})"/m;
const NUMBER =
  /^[ \t]*#[ \t]*define[ \t]+PY_(MAJOR_VERSION|MINOR_VERSION|MICRO_VERSION|RELEASE_SERIAL)[ \t]+(\d{1,3})\b/gm;
const LEVEL =
  /^[ \t]*#[ \t]*define[ \t]+PY_RELEASE_LEVEL[ \t]+(?:PY_RELEASE_LEVEL_(ALPHA|BETA|GAMMA|FINAL)|0[xX]([A-F]))\b/m;
/** Gamma is the old name of a release candidate; the values are 0xA, 0xB, 0xC and 0xF. */
const LEVELS = new Map([
  ['ALPHA', 'a'],
  ['A', 'a'],
  ['BETA', 'b'],
  ['B', 'b'],
  ['GAMMA', 'rc'],
  ['C', 'rc'],
  ['FINAL', ''],
  ['F', ''],
]);

/** CPython's `_sysconfigdata_{abiflags}_{platform}_{multiarch}.py` */
const ANDROID_SYSCONFIG = /^_sysconfigdata_[a-z]*_android_(\w{1,32}?)-linux-android/;
const INCLUDE_DIRECTORY = /^python(\d+\.\d+)[a-z]*$/;
/** PATH_MAX */
const MAX_NAME_CHARACTERS = 4096;

/**
 * Reads the version from the text of CPython's `patchlevel.h`: PY_VERSION, else the numbers that it is made of.
 * @returns as it is written there, such as `3.14.0rc2`, or `3.14.0rc2+` between releases; undefined if it has no version
 */
export function parsePatchLevel(text: string): string | undefined {
  const version = PY_VERSION.exec(text)?.[1];
  if (version !== undefined) return version;
  const numbers = new Map(Array.from(text.matchAll(NUMBER), ([, name, digits]) => [name, Number(digits)]));
  const [, word, digit] = LEVEL.exec(text) ?? [];
  const level = LEVELS.get(word ?? digit ?? '');
  const parts = ['MAJOR_VERSION', 'MINOR_VERSION', 'MICRO_VERSION'].map(name => numbers.get(name));
  if (level === undefined || parts.includes(undefined)) return undefined;
  return `${parts.join('.')}${level === '' ? '' : `${level}${numbers.get('RELEASE_SERIAL') ?? 0}`}`;
}

/**
 * Reads the version stamp of `python-V-<arch>-linux-android.tar.gz` (docs/facts.md section 5): PY_VERSION in
 * `prefix/include/pythonX.Y/patchlevel.h`, and the architecture in the name of `_sysconfigdata__android_<arch>-…`.
 * Never throws; decompresses no more than it takes to see both.
 */
export function readAndroidStamp(bytes: ByteSource, expected: StampExpectation): Promise<VersionStamp> {
  const isEnough = (evidence: readonly Evidence[]): boolean =>
    has(evidence, 'version') && (expected.architecture === undefined || has(evidence, 'architecture'));
  return readStamp(bytes, 'Android', toComparison(expected, 'Android'), isEnough);
}

/**
 * Reads the version stamp of `python-V-iOS-XCframework.tar.gz` (docs/facts.md section 5): PY_VERSION in the headers of
 * the first slice, `Python.xcframework/<slice>/Python.framework/Headers/patchlevel.h`. It is for all architectures.
 * Never throws; decompresses no more than it takes to see it.
 */
export function readIosStamp(bytes: ByteSource, { version }: StampExpectation): Promise<VersionStamp> {
  return readStamp(bytes, 'iOS', toComparison({ version }, 'iOS'), evidence => has(evidence, 'version'));
}

async function readStamp(
  bytes: ByteSource,
  platform: 'Android' | 'iOS',
  compare: Compare,
  isEnough: (evidence: readonly Evidence[]) => boolean,
): Promise<VersionStamp> {
  try {
    if (!(await readRange(bytes, 0, GZIP.magic.length)).equals(GZIP.magic)) {
      return {
        verdict: 'contradicts',
        found: `bytes that are not a gzip file, so not an ${platform} archive`,
      };
    }
    const evidence: Evidence[] = [];
    for await (const member of readTarMembers(GZIP.decompress(bytes.read(0)))) {
      const found = await readMember(member, compare);
      // Thousands of names tell the platform; only one for another platform tells anything new.
      evidence.push(...found.filter(({ about, agrees }) => about !== 'platform' || !agrees));
      if (isEnough(evidence) || evidence.some(({ agrees }) => !agrees)) break;
    }
    return toStamp(evidence, `no patchlevel.h in the ${platform} archive that names a version`);
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable ${platform} archive: ${describeCause(error)}` };
  }
}

/**
 * The evidence in one member. Directories before the known ones don't matter. A header is in `…/include/pythonX.Y/`,
 * in a framework in `Headers/`, and in the sources, which are another kind of archive, in `Include/`.
 */
async function readMember(member: TarMember, compare: Compare): Promise<Evidence[]> {
  if (member.name.length > MAX_NAME_CHARACTERS || !member.isFile) return [];
  const parts = member.name.split('/');
  const [fileName = '', directory = ''] = parts.toReversed();
  const where = `in '${member.name}'`;
  const isInFramework = parts.some(part => part.endsWith('.xcframework'));
  const series = INCLUDE_DIRECTORY.exec(directory)?.[1];
  const architecture = ANDROID_SYSCONFIG.exec(fileName)?.[1];
  const evidence: Evidence[] = [];
  if (isInFramework) evidence.push(compare('platform', 'iOS', where));
  if (architecture !== undefined) {
    evidence.push(compare('platform', 'Android', where), compare('architecture', architecture, where));
  }
  if (fileName !== 'patchlevel.h') return evidence;
  if (directory === 'Include') return [compare('platform', 'the source', where)];
  if (series === undefined && !(isInFramework && directory === 'Headers')) return evidence;
  if (!isInFramework) evidence.push(compare('platform', 'Android', where));
  if (series !== undefined) evidence.push(compare('series', series, where));
  const version = parsePatchLevel((await member.readWhole()).toString());
  if (version !== undefined) evidence.push(compare('version', version, where));
  return evidence;
}

function has(evidence: readonly Evidence[], subject: Evidence['about']): boolean {
  return evidence.some(({ about }) => about === subject);
}
