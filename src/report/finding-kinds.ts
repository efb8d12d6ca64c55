/** How much of each file an audit looks at: its bundle alone, or its bytes too. */
export const LEVELS = ['bundle', 'bytes'] as const;
export type Level = (typeof LEVELS)[number];

/** The kinds of findings, in the order of reports. What each one means is in src/audit/finding-facts.ts. */
export const FINDING_KINDS = [
  'rejected',
  'unsigned',
  'changed',
  'vanished',
  'resigned',
  'unknown-file',
  'detached-only',
  'unsigned-historic',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The findings that fail an audit unless the input `fail-on` says otherwise. */
export const FAILING_FINDING_KINDS: readonly FindingKind[] = ['rejected', 'unsigned', 'changed', 'vanished'];
