export const COMMANDS = ['verify', 'audit', 'merge'] as const;
export type Command = (typeof COMMANDS)[number];

/** What an option takes: nothing (or `=true`, `=false`), one text, or a text each time it is given. */
export type OptionType = 'flag' | 'text' | 'list';
export type OptionTypes = Readonly<Record<string, OptionType>>;

/** Where keys come from, and files: the same for every command that asks. */
const SOURCES = { mirror: 'text', 'trusted-root': 'text', 'tuf-mirror': 'text', 'tuf-root': 'text' } as const;
/** What every command understands. */
const COMMON = { help: 'flag', json: 'flag', debug: 'flag' } as const;

/** What is understood without a command. */
export const GENERAL_OPTIONS: OptionTypes = { ...COMMON, version: 'flag' };

/** The options of each command: the inputs of the actions by the same names, and a few of its own. */
export const OPTIONS: Readonly<Record<Command, OptionTypes>> = {
  verify: {
    ...COMMON,
    ...SOURCES,
    'python-version': 'list',
    'python-version-file': 'text',
    'allow-prereleases': 'flag',
    artifact: 'list',
    sha256: 'text',
    'certificate-identity': 'text',
    'certificate-oidc-issuer': 'text',
    'artifact-path': 'text',
    'bundle-path': 'text',
    extract: 'flag',
    evidence: 'text',
    output: 'text',
  },
  audit: {
    ...COMMON,
    ...SOURCES,
    'python-version': 'list',
    artifact: 'list',
    level: 'text',
    prereleases: 'flag',
    baseline: 'text',
    'fail-on': 'list',
    shard: 'text',
    concurrency: 'text',
    'report-dir': 'text',
    summary: 'text',
  },
  merge: { ...COMMON, 'report-dir': 'text', summary: 'text' },
};
