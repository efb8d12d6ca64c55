import { ActionError } from '../errors.ts';
import { findExactVersion, readVersionRequest, type Specifier, toExactMeaning } from './exact-specifier.ts';
import { describeMistake, isVersionList } from './specifier-mistakes.ts';
import { toSeries } from './version.ts';
import { findRange } from './version-range.ts';

/** What one alternative of a specifier means. */
type Meaning = Pick<Specifier, 'exact' | 'takesPreReleases' | 'matches'>;

/** Longer than any that people write; the grammars are read by regular expressions. */
const MAX_CHARACTERS = 200;

/**
 * Reads a version specifier: exact in any spelling of PEP 440, `3.13`, `3.13.x`, `3.x`, `3`, `3.15-dev`, `3.13t`, uv's requests
 * (`cpython@3.12`, `3.13+freethreaded`), PEP 440 (`>=3.11,<3.14`, `~=3.12.1`, `==3.12.*`), node-semver as setup-python takes it
 * (`^3.11`, `~3.12.0`, `>=3.11 <3.14`), Poetry's lists (`^3.9,<3.13`), and several of these with `||` between them.
 *
 * @throws ActionError INVALID_PYTHON_VERSION, also for an empty alternative or clause, which other readers take for every
 *   release
 */
export function parseSpecifier(text: string): Specifier {
  if (text.length > MAX_CHARACTERS || !/^[ -~]*$/.test(text) || /\d{10}/.test(text)) throw invalid(text);
  const requests = text.split('||').map(readVersionRequest);
  const freeThreaded = requests.every(request => request.freeThreaded);
  // Only one build is verified: 3.13 || 3.14t would have to change it with the release.
  if (!freeThreaded && requests.some(request => request.freeThreaded)) throw invalid(text);
  const [first, ...others] = requests.map(request => readAlternative(request.text, text));
  if (first === undefined) throw invalid(text);
  if (others.length === 0) return { text, freeThreaded, ...first };
  const all = [first, ...others];
  // A pre-release that is named exactly must be allowed among others; there, -dev means nothing by itself.
  if (all.some(({ exact, takesPreReleases }) => exact === undefined && takesPreReleases)) throw invalid(text);
  return {
    text,
    freeThreaded,
    takesPreReleases: false,
    matches: version => all.some(({ matches }) => matches(version)),
  };
}

/** @param whole the specifier that the alternative is a part of, for the error */
function readAlternative(written: string, whole: string): Meaning {
  // As packaging does. A list of nothing is refused below.
  const text = written
    .split(',')
    .map(clause => clause.trim())
    .filter(Boolean)
    .join(',');
  const exact = findExactVersion(text);
  if (exact !== undefined) return toExactMeaning(exact);
  const series = /^v?(?<series>\d+\.\d+)-dev$/i.exec(text)?.groups?.series;
  if (series !== undefined)
    return { takesPreReleases: true, matches: version => toSeries(version) === series };
  const matches = isVersionList(text) ? undefined : findRange(text);
  if (matches === undefined) throw invalid(whole);
  return { takesPreReleases: false, matches };
}

function invalid(text: string): ActionError {
  return new ActionError(
    'INVALID_PYTHON_VERSION',
    `'${text}' is not a version or version specifier.`,
    // A file can be much longer, and finding a mistake in it would take minutes.
    text.length > MAX_CHARACTERS ? {} : { hint: describeMistake(text) },
  );
}
