import { describeCause } from '../../errors.ts';
import { toStamp } from './evidence.ts';
import { readPe } from './pe.ts';
import type { ByteSource, StampExpectation, VersionStamp } from './stamp.ts';
import { readEvidence } from './windows-evidence.ts';

/**
 * The version stamp of `python-V.exe`, `python-V-amd64.exe` or `python-V-arm64.exe`: the version resource that WiX 3
 * writes into the installer, with names such as `Python 3.13.5 (64-bit)` (docs/facts.md section 5). The machine in
 * the PE header says nothing: WiX 3 has one program, for x86, that it makes every installer from.
 */
export async function readInstallerStamp(
  bytes: ByteSource,
  expected: StampExpectation,
): Promise<VersionStamp> {
  try {
    const pe = await readPe(bytes);
    if (pe === undefined) return { verdict: 'contradicts', found: 'bytes that are not a Windows program' };
    const evidence = pe.versionResources.flatMap(resource =>
      readEvidence(resource, expected, 'in the version resource'),
    );
    return toStamp(evidence, 'no version in the version resource');
  } catch (error) {
    return { verdict: 'unreadable', found: `no readable Windows program: ${describeCause(error)}` };
  }
}
