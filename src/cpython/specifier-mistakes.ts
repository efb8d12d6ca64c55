const USUAL = 'Use one version per line, such as 3.13.5, 3.14.0rc1, 3.13, 3.15-dev, >=3.11,<3.14, or ^3.11.';

/** One version of a list; with an operator if brackets show that the text is a list. */
const VERSION = /^v?\d+(?:\.(?:\d+|[xX*])){0,2}(?:-?(?:a|b|rc)\.?\d+)?t?(?:-dev)?$/;
const VERSION_OR_RANGE = /^(?:[<>=~^!]{0,3}v?\d[\w.*+@-]{0,30}|[xX*])$/;

type Lines = readonly string[];

/** Mistakes by their form, the first one that fits, and what to do about each. */
const MISTAKES: readonly (readonly [form: RegExp, toHint: (...groups: string[]) => Lines])[] = [
  [
    /^(?:pypy|pp\d|graalpy|gp\d|jython|micropython|ironpython|pyodide|pyston|cinder|activepython|anaconda|(?:micro)?mamba|mini(?:conda|forge)|stackless)/i,
    () => ['Use a CPython version: verify-cpython cannot verify other implementations.'],
  ],
  [
    /^(?:(?:cpython|python|cp)[-@:]?)?(?:latest|newest|stable|lts|current|any|default)$|^c?python3?$/i,
    () => ['Use 3.x for the newest release, or a series such as 3.13 for the newest release of the series.'],
  ],
  [/^\s*["'`](.*)["'`]\s*$/, inner => ['Remove the quotes:', inner]],
  [/^\s*-\s+(.*)$/, rest => ['Remove the dash. This input is text, not a YAML list:', rest]],
  [/^\s*(.*?)\s*#/, rest => ['Remove the comment:', rest]],
  [
    /^v?(\d+\.\d+)\.[xX*]-dev$/i,
    series => ['Use the series with -dev for its newest release, pre-releases included:', `${series}-dev`],
  ],
  [
    /^\s*\|\||\|\|\s*(?:\|\||$)/,
    () => ['Add a version or range on both sides of ||, or remove it. Check for an empty matrix value.'],
  ],
  [/^[\s,]+$/, () => ['Add a version or range. Check for an empty matrix value.']],
  [/[^|]\|[^|]/, () => ['Write || between alternatives, such as 3.11 || 3.13.']],
  [/t\s*\|\||\|\|.*t\s*$/, () => ['Write t after every alternative, or after none: one build is verified.']],
  [
    /^v?(\d+(?:\.\d+)*)t?(?:d|\+(?:.*\+)?debug)$/i,
    version => [
      'Only the usual and the free-threaded build are published. Use one of these:',
      version,
      `${version}t`,
    ],
  ],
  [
    /^v?(\d+\.\d+(?:\.\d+)?)(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?\d+)?(?:[-_.]?(?:post|rev|r|dev)[-_.]?\d*|-\d+|\+.*)$/i,
    version => [
      'CPython has no post-releases, development releases, or local versions. Use the release:',
      version,
    ],
  ],
];

/**
 * What to do about a text that is not a specifier.
 * @returns lines; the first is a sentence, the others what to write, which quotes parts of the text
 */
export function describeMistake(text: string): Lines {
  const versions = findList(text);
  if (versions !== undefined) return ['Use one version per line:', ...versions];
  for (const [form, toHint] of MISTAKES) {
    const match = form.exec(text);
    if (match) return toHint(...match.slice(1)).filter(Boolean);
  }
  return [USUAL];
}

/** Whether a text is several versions without operators: no grammar gives that a meaning that people expect. */
export function isVersionList(text: string): boolean {
  return findList(text) !== undefined;
}

/** The versions of a list as people paste it: `["3.11","3.12"]`, `3.11, 3.12`, `3.11 3.12`. */
function findList(text: string): string[] | undefined {
  const inner = /^\s*[[(](.*)[\])]\s*$/.exec(text)?.[1];
  const items = (inner ?? text)
    .split(/[,;\s]+/)
    .map(item => item.replace(/^(["'`])(.*)\1$/, '$2'))
    .filter(Boolean);
  if (items.length < (inner === undefined ? 2 : 1)) return undefined;
  const form = inner === undefined ? VERSION : VERSION_OR_RANGE;
  return items.every(item => form.test(item)) ? items : undefined;
}
