import type { FindingKind } from '../report/finding-kinds.ts';

/** What readers are told of a kind of finding. */
export interface FindingFacts {
  /** A sign of its own, for those who do not see its colour. Every common font has these. */
  readonly sign: string;
  /** In a few words. */
  readonly brief: string;
  /** One character or so, for a cell of the job summary. */
  readonly symbol: string;
  /** For tools that want an identifier in words. */
  readonly name: string;
  /** A sentence without its full stop, about one file. */
  readonly title: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do about it. */
  readonly advice: string;
  /** In the words of SARIF. */
  readonly level: 'error' | 'warning' | 'note';
  /**
   * From 0 to 10, as GitHub reads `security-severity`: above 9 is critical, from 7 high, from 4 medium. Absent where
   * nothing is wrong.
   */
  readonly securitySeverity?: string;
}

const TELL =
  'If the mirror is www.python.org itself, please report it to security@python.org; otherwise tell whoever runs the mirror.';

/** Every kind of finding, the most serious first. */
export const FINDING_FACTS: Readonly<Record<FindingKind, FindingFacts>> = {
  rejected: {
    sign: '×',
    brief: 'The verifier refused it.',
    symbol: '❌',
    name: 'RejectedFile',
    title: 'The verifier refused this file',
    meaning:
      'The file or its Sigstore bundle is not what the release manager of exactly this version signed. The error code says what was wrong.',
    advice: `Do not use this file. ${TELL}`,
    level: 'error',
    securitySeverity: '9.8',
  },
  unsigned: {
    sign: '!',
    brief: 'It should have a bundle and has none.',
    symbol: '🔓',
    name: 'UnsignedFile',
    title: 'This file should have a Sigstore bundle and has none',
    meaning:
      'Files of this kind are signed since an earlier release, so a missing bundle is a mistake, or somebody removed it because it did not fit.',
    advice: `Do not use this file. ${TELL}`,
    level: 'error',
    securitySeverity: '9.1',
  },
  changed: {
    sign: '≠',
    brief: 'Its digest is not that of the baseline.',
    symbol: '🔀',
    name: 'ChangedFile',
    title: 'The digest of this file is not that of the baseline',
    meaning:
      'The file of a release never changes. Its name is the same as in the baseline, and its bytes are not.',
    advice: `Find out why before you use it, even where its new signature is good. ${TELL}`,
    level: 'error',
    securitySeverity: '8.8',
  },
  vanished: {
    sign: '−',
    brief: 'The baseline has it and the mirror has not.',
    symbol: '👻',
    name: 'VanishedFile',
    title: 'The baseline has this file and the mirror has not',
    meaning: 'A file that was published is not there any more, or the mirror withholds it.',
    advice:
      'Look at www.python.org: if the file is there, tell whoever runs the mirror; if not, look for the news about it.',
    level: 'error',
    securitySeverity: '5.3',
  },
  resigned: {
    sign: '≈',
    brief: 'The bytes of the baseline, with another signature.',
    symbol: '🔁',
    name: 'ResignedFile',
    title: 'This file has another signature of the same bytes than in the baseline',
    meaning:
      'The bytes are those of the baseline, and the new signature is good: somebody signed them again.',
    advice: 'Look for the reason in the news about the release. Where it is a good one, make a new baseline.',
    level: 'warning',
    securitySeverity: '4.3',
  },
  'unknown-file': {
    sign: '?',
    brief: 'A file that this release should not have.',
    symbol: '❓',
    name: 'UnknownFile',
    title: 'This lies in the folder of a release and is nothing that a release has',
    meaning:
      'Its name is that of no kind of file which CPython publishes, so nobody can say who should have signed it.',
    advice: 'Do not use it. If it is a new kind of file, an update of verify-cpython may know it.',
    level: 'warning',
    securitySeverity: '4.0',
  },
  'detached-only': {
    sign: '○',
    brief: 'It has .sig and .crt files, and never had a bundle.',
    symbol: '📎',
    name: 'DetachedSignatureOnly',
    title: 'This file has a detached signature and certificate, but no bundle',
    meaning:
      'A signature and certificate of their own (.sig and .crt) prove no time of signing. This file never had a bundle.',
    advice: 'Nothing is wrong. To have a file that can be verified, take a later release.',
    level: 'note',
  },
  'unsigned-historic': {
    sign: '·',
    brief: 'It never had a bundle.',
    symbol: '⚪',
    name: 'UnsignedHistoricFile',
    title: 'This file is older than Sigstore signing of its kind',
    meaning: 'It never had a Sigstore bundle.',
    advice: 'Nothing is wrong. To have a file that can be verified, take a later release.',
    level: 'note',
  },
};
