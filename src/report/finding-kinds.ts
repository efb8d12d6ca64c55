/** How much of each file an audit looks at: its bundle alone, or its bytes too. */
export const LEVELS = ['bundle', 'bytes'] as const;
export type Level = (typeof LEVELS)[number];

/** What an audit can find in place of a file that is as it should be, in the order in which reports list it. */
export const FINDING_KINDS = [
  /** The verifier refused it, with an error code. */
  'rejected',
  /** It should have a bundle and has none. */
  'unsigned',
  /** Its digest is not that of the baseline. */
  'changed',
  /** The baseline has it and the mirror has not. */
  'vanished',
  /** It has another signature of the same bytes than in the baseline. */
  'resigned',
  /** It lies in the folder of a release and is nothing that a release has. */
  'unknown-file',
  /** It has a signature and a certificate of its own (`.sig`, `.crt`), but no bundle, and never had one. */
  'detached-only',
  /** It never had a bundle. */
  'unsigned-historic',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The findings that fail an audit unless the input `fail-on` says otherwise. */
export const FAILING_FINDING_KINDS: readonly FindingKind[] = ['rejected', 'unsigned', 'changed', 'vanished'];
