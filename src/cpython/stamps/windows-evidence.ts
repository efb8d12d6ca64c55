import { printable } from '../../errors.ts';
import { formatVersion, type PreReleaseLevel, type PythonVersion, toSemver, toSeries } from '../version.ts';
import type { Evidence } from './evidence.ts';
import type { StampExpectation } from './stamp.ts';
import type { FixedVersion, VersionResource } from './version-resource.ts';

type Finding = Pick<Evidence, 'about' | 'agrees'>;

/** `3.13.5`, `3.14.0rc1`, `3.13.5150.0`; also what no release is called, such as `3.14.0dev12` and `3.13.5+`. */
const VERSION = /(?<numbers>\d+(?:\.\d+)+)(?<suffix>(?:[-.]?(?:alpha|beta|rc|dev|a|b|c)[-.]?\d+)?\+?)/i;
const NAME_WITH_VERSION = new RegExp(`\\bpython[\\s-]*v?${VERSION.source}`, 'i');
/** Real strings have at most 30 characters; the bound keeps the expressions fast. */
const MAX_TEXT_CHARACTERS = 200;
/** CPython has no micro version above 64 (PC/python_ver_rc.h), and a third number of Windows is at least 100. */
const MIN_FIELD3 = 100;

/** In this order, as `64-bit ARM64` means ARM64. */
const ARCHITECTURES = [
  { architecture: 'arm64', word: /\b(arm64|aarch64)\b/i },
  { architecture: 'x64', word: /\b(64[- ]?bit|amd64|x64|x86[-_]64)\b/i },
  { architecture: 'x86', word: /\b(32[- ]?bit|win32|x86)\b/i },
] as const;

/**
 * What a version resource says about the version and the architecture. Names and versions are read wherever they may
 * stand (docs/facts.md section 5); a text that says neither is not evidence.
 */
export function readEvidence(
  { fileVersion, productVersion, strings }: VersionResource,
  expected: StampExpectation,
  where: string,
): Evidence[] {
  return [
    ...strings.flatMap(({ name, value }) => {
      const text = value.slice(0, MAX_TEXT_CHARACTERS);
      const found = `${printable(name)} '${printable(text)}'`;
      return compareString(name, text, expected).map(finding => ({ ...finding, found, where }));
    }),
    ...compareFixed('file version', fileVersion, expected.version, where),
    ...compareFixed('product version', productVersion, expected.version, where),
  ];
}

function compareString(name: string, text: string, { version, architecture }: StampExpectation): Finding[] {
  switch (name.toLowerCase()) {
    case 'fileversion':
    case 'productversion':
      return compareVersion(VERSION.exec(text), version);
    case 'productname':
    case 'filedescription': {
      const named = ARCHITECTURES.find(({ word }) => word.test(text))?.architecture;
      const findings = compareVersion(NAME_WITH_VERSION.exec(text), version);
      if (named === undefined || architecture === undefined) return findings;
      return [...findings, { about: 'architecture', agrees: named === architecture }];
    }
    default:
      return [];
  }
}

function compareVersion(match: RegExpExecArray | null, version: PythonVersion): Finding[] {
  const { numbers = '', suffix = '' } = match?.groups ?? {};
  if (numbers === '') return [];
  if (suffix === '') return [compareNumbers(numbers.split('.').map(Number), version)];
  const agrees = [formatVersion(version), toSemver(version)].includes(`${numbers}${suffix}`.toLowerCase());
  return [{ about: 'version', agrees }];
}

/** Numbers alone: a final version `3.13.5`, one of Windows such as `3.13.5150`, or a series. */
function compareNumbers([major, minor, third]: readonly number[], version: PythonVersion): Finding {
  if (`${major}.${minor}` !== toSeries(version)) return { about: 'version', agrees: false };
  if (third === undefined) return { about: 'series', agrees: true };
  const isFinal = version.preRelease === undefined;
  const agrees = third < MIN_FIELD3 ? isFinal && third === version.micro : third === toWindowsField3(version);
  return { about: 'version', agrees };
}

function compareFixed(
  name: string,
  numbers: FixedVersion | undefined,
  version: PythonVersion,
  where: string,
): Evidence[] {
  if (numbers === undefined) return [];
  const [major, minor, field3] = numbers;
  const release = describeRelease(major, minor, field3);
  const found = `${name} ${numbers.join('.')}${release === undefined ? '' : ` (${release})`}`;
  return [{ ...compareNumbers(numbers, version), found, where }];
}

/** The levels as CPython's PC/python_ver_rc.h counts them; a final release has level 15 and serial 0. */
const LEVELS: Record<PreReleaseLevel, number> = { a: 10, b: 11, rc: 12 };
const FINAL = 150;

/**
 * The third of the four numbers by which Windows knows a release, where 3.13.5 is 3.13.5150.0:
 * micro·1000 + level·10 + serial (docs/facts.md section 5).
 */
export function toWindowsField3({ micro, preRelease }: PythonVersion): number {
  return micro * 1000 + (preRelease ? LEVELS[preRelease.level] * 10 + preRelease.serial : FINAL);
}

/**
 * The release that Windows knows by these numbers.
 * @returns its version as CPython writes it, such as `3.14.0rc1`; undefined if no release has this third number
 */
export function describeRelease(major: number, minor: number, field3: number): string | undefined {
  const final = `${major}.${minor}.${Math.floor(field3 / 1000)}`;
  const rest = field3 % 1000;
  if (rest === FINAL) return final;
  const level = Object.entries(LEVELS).find(([, number]) => number === Math.floor(rest / 10))?.[0];
  return level && `${final}${level}${rest % 10}`;
}
