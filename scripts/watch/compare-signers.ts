import { LAST_DAYS } from '../../src/cpython/end-of-life.ts';
import { RELEASE_MANAGERS } from '../../src/cpython/release-managers.ts';
import { quote } from './findings.ts';
import type { Signers } from './signer-sources.ts';

const OURS = 'src/cpython/release-managers.ts';

/**
 * Compares who signs each series in a source with who signs it in this repository. It never changes an identity: a
 * person reviews each difference.
 *
 * @param source its address
 * @param now a source may leave out a series after its end of life
 * @returns each difference by itself, with both values
 */
export function compareSigners({ series, faults }: Signers, source: string, now: Date): string[] {
  const today = now.toISOString().slice(0, 10);
  const findings = [...faults];
  if (series.size === 0) return findings;
  for (const [name, { identity: ours }] of RELEASE_MANAGERS) {
    const theirs = series.get(name);
    if (theirs === undefined) {
      const lastDay = LAST_DAYS.get(name);
      if (lastDay !== undefined && lastDay < today) continue;
      findings.push(
        `${name}: ${OURS} has ${quote(ours.subjectAlternativeName)}. ${source} doesn't list the series.`,
      );
      continue;
    }
    const facts = [
      ['certificate identity', ours.subjectAlternativeName, theirs.identity],
      ['OIDC issuer', ours.issuer, theirs.issuer],
    ] as const;
    for (const [fact, our, their] of facts) {
      if (their === our) continue;
      findings.push(
        `${name}: the ${fact} differs. ${OURS} has ${quote(our)}, ${source} has ${describe(their)}.`,
      );
    }
  }
  for (const [name, { identity, issuer }] of series) {
    if (RELEASE_MANAGERS.has(name)) continue;
    findings.push(
      `${quote(name)} is a new series. ${source} has ${describe(identity)} and ${describe(issuer)}, ${OURS} doesn't list it.`,
    );
  }
  return findings;
}

function describe(text: string | undefined): string {
  return text === undefined ? 'no single value' : quote(text);
}
