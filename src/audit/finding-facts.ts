import type { FindingKind } from '../report/finding-kinds.ts';

/** What readers learn about a kind of finding. */
export interface FindingFacts {
  /** A distinct sign, for people who don't see its color. Every common font has these. */
  readonly sign: string;
  /** In a few words. */
  readonly brief: string;
  /** One character or so, for a cell of the job summary. */
  readonly symbol: string;
  /** For tools that want an identifier in words. */
  readonly name: string;
  /** A sentence about one file, without the period. */
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do about it. */
  readonly advice: string;
  /** In the words of SARIF. */
  readonly level: 'error' | 'warning' | 'note';
  /**
   * From 0 to 10, as GitHub reads `security-severity`: above 9 is critical, from 7 high, from 4 medium. Absent if
   * nothing is wrong.
   */
  readonly securitySeverity?: string;
}

const REPORT_IT =
  'If the mirror is www.python.org, report it to security@python.org. Otherwise contact the operator of the mirror.';

/** Every kind of finding, the most serious first. */
export const FINDING_FACTS: Readonly<Record<FindingKind, FindingFacts>> = {
  rejected: {
    sign: '×',
    brief: 'Rejected by the verifier.',
    symbol: '❌',
    name: 'RejectedFile',
    title: 'The verifier rejected this file',
    meaning:
      'The file or its Sigstore bundle is not what the release manager of exactly this version signed. The error code says what is wrong.',
    advice: `Do not use this file. ${REPORT_IT}`,
    level: 'error',
    securitySeverity: '9.8',
  },
  unsigned: {
    sign: '!',
    brief: 'Its bundle is missing.',
    symbol: '🔓',
    name: 'UnsignedFile',
    title: 'The Sigstore bundle of this file is missing',
    meaning:
      'Files of this kind have been signed since an earlier release. The bundle was forgotten, or someone removed it because it did not match.',
    advice: `Do not use this file. ${REPORT_IT}`,
    level: 'error',
    securitySeverity: '9.1',
  },
  changed: {
    sign: '≠',
    brief: 'Its digest differs from the known releases or the baseline.',
    symbol: '🔀',
    name: 'ChangedFile',
    title: 'The digest of this file differs from the known releases or the baseline',
    meaning:
      'A published file never changes. This one has the name of a file in the known releases or the baseline, but other bytes.',
    advice: `Check why it changed before you use it, even if its new signature is valid. ${REPORT_IT}`,
    level: 'error',
    securitySeverity: '8.8',
  },
  vanished: {
    sign: '−',
    brief: 'Listed in the known releases or the baseline but missing from the mirror.',
    symbol: '👻',
    name: 'VanishedFile',
    title: 'This file is listed in the known releases or the baseline but missing from the mirror',
    meaning: 'The file was published, and is now gone or withheld by the mirror.',
    advice:
      'Check www.python.org. If the file exists there, contact the operator of the mirror; otherwise, look for an announcement.',
    level: 'error',
    securitySeverity: '5.3',
  },
  resigned: {
    sign: '≈',
    brief: 'Signed again: the same bytes with another signature.',
    symbol: '🔁',
    name: 'ResignedFile',
    title: 'This file has the bytes of the baseline with another signature',
    meaning:
      'The bytes are those of the baseline, and the new signature is valid: the release manager signed them again.',
    advice: 'Look for an announcement that explains it. If it does, make a new baseline.',
    level: 'warning',
    securitySeverity: '4.3',
  },
  'unknown-file': {
    sign: '?',
    brief: 'Not a known file for this release.',
    symbol: '❓',
    name: 'UnknownFile',
    title: 'This file is not a known file of the release',
    meaning:
      'Its name matches no kind of file that CPython publishes for this release, so its signer is unknown.',
    advice: 'Do not use it. If it is a new kind of file, check for an update of verify-cpython.',
    level: 'warning',
    securitySeverity: '4.0',
  },
  'detached-only': {
    sign: '○',
    brief: 'Only .sig and .crt files: it never had a bundle.',
    symbol: '📎',
    name: 'DetachedSignatureOnly',
    title: 'This file has a detached signature and certificate, but no bundle',
    meaning:
      'A detached signature and certificate (.sig and .crt) prove no time of signing. This file never had a bundle.',
    advice: 'Nothing is wrong. For a file that can be verified, use a later release.',
    level: 'note',
  },
  'unsigned-historic': {
    sign: '·',
    brief: 'It never had a bundle.',
    symbol: '⚪',
    name: 'UnsignedHistoricFile',
    title: 'This file is older than Sigstore signing of its kind',
    meaning: 'It never had a Sigstore bundle.',
    advice: 'Nothing is wrong. For a file that can be verified, use a later release.',
    level: 'note',
  },
};
