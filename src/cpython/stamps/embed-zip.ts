import { describeCause, printable } from '../../errors.ts';
import { toSeries } from '../version.ts';
import { type Evidence, toStamp } from './evidence.ts';
import { type Pe, readPe } from './pe.ts';
import { readRange, toByteSource } from './read-range.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';
import { readEvidence } from './windows-evidence.ts';
import { readZipDirectory } from './zip.ts';

/** Every archive with a member begins so, and these archives have members. */
const ZIP_MAGIC = Buffer.from('PK\x03\x04');
const PROGRAM = 'python.exe';
/** The real one has about 40. */
const MAX_MEMBERS = 1000;
/** The real one has about 100 KB. */
const MAX_PROGRAM_BYTES = 4 * 1024 * 1024;

const MACHINES = new Map([
  [0x014c, 'x86'],
  [0x8664, 'x64'],
  [0xaa64, 'arm64'],
]);

/** `python313.dll`, `python313._pth`, `python313.zip`; not `python3.dll`, which every series has. */
const SERIES_IN_NAME = /^python(?<major>\d)(?<minor>\d+)\.(dll|_pth|zip)$/i;

/**
 * The version stamp of `python-V-embed-win32.zip`, `…-amd64.zip` or `…-arm64.zip`: the version resource and the
 * machine of its `python.exe`, and the series in the names of its members (docs/facts.md section 5).
 */
export async function readEmbedZipStamp(
  bytes: ByteSource,
  expected: StampExpectation,
): Promise<VersionStamp> {
  try {
    if (!(await readRange(bytes, 0, ZIP_MAGIC.length)).equals(ZIP_MAGIC)) {
      return { verdict: 'contradicts', found: 'bytes that are not a zip archive' };
    }
    const members = await readZipDirectory(bytes, MAX_MEMBERS);
    // Windows ignores case in names: of two such files, the second would replace the first.
    const [program, ...others] = members.filter(({ name }) => name.toLowerCase() === PROGRAM);
    if (program === undefined) return { verdict: 'unreadable', found: `a zip archive without ${PROGRAM}` };
    if (others.length > 0) return { verdict: 'contradicts', found: `more than one ${PROGRAM}` };
    const pe = await readPe(toByteSource(await program.read(MAX_PROGRAM_BYTES)));
    if (pe === undefined)
      return { verdict: 'contradicts', found: `a ${PROGRAM} that is not a Windows program` };
    const evidence = [
      ...readProgramEvidence(pe, expected),
      ...members.flatMap(({ name }) => readNameEvidence(name, expected)),
    ];
    return toStamp(evidence, `no version in the version resource of ${PROGRAM}`);
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable zip archive: ${describeCause(error)}` };
  }
}

function readProgramEvidence({ machine, versionResources }: Pe, expected: StampExpectation): Evidence[] {
  const where = `in the version resource of ${PROGRAM}`;
  return [
    ...(expected.architecture === undefined ? [] : [readMachineEvidence(machine, expected.architecture)]),
    ...versionResources.flatMap(resource => readEvidence(resource, expected, where)),
  ];
}

function readMachineEvidence(machine: number, expected: string): Evidence {
  const architecture = MACHINES.get(machine) ?? 'an unknown architecture';
  return {
    about: 'architecture',
    agrees: architecture === expected,
    found: `machine 0x${machine.toString(16)} (${architecture})`,
    where: `in the PE header of ${PROGRAM}`,
  };
}

function readNameEvidence(name: string, { version }: StampExpectation): Evidence[] {
  const { major, minor } = SERIES_IN_NAME.exec(name)?.groups ?? {};
  if (major === undefined || minor === undefined) return [];
  const agrees = `${major}.${minor}` === toSeries(version);
  return [{ about: 'series', agrees, found: printable(name), where: 'among its members' }];
}
