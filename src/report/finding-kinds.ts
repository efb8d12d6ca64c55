/** How much of each file an audit looks at: its bundle alone, or its bytes too. */
export const LEVELS = ['bundle', 'bytes'] as const;
export type Level = (typeof LEVELS)[number];

/** The kinds of findings, in the order of reports. */
export const FINDING_KINDS = [
  /** The verifier rejected it, with an error code. */
  'rejected',
  /** Its bundle is missing. */
  'unsigned',
  /** Its digest differs from the baseline. */
  'changed',
  /** Listed in the baseline but missing from the mirror. */
  'vanished',
  /** It has the bytes of the baseline with another signature. */
  'resigned',
  /** Its name matches no kind of file of this release. */
  'unknown-file',
  /** It has a signature and a certificate of its own (`.sig`, `.crt`), but no bundle, and never had one. */
  'detached-only',
  /** It never had a bundle. */
  'unsigned-historic',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The findings that fail an audit unless the input `fail-on` says otherwise. */
export const FAILING_FINDING_KINDS: readonly FindingKind[] = ['rejected', 'unsigned', 'changed', 'vanished'];
