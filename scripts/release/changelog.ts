/** One section of CHANGELOG.md. */
export interface ChangelogSection {
  /** `1.2.3`, or `Unreleased`. */
  readonly version: string;
  /** ISO 8601; absent from an unreleased section. */
  readonly date?: string;
  /** Markdown, without the heading. */
  readonly notes: string;
}

const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\d{4}-\d{2}-\d{2}))?$/;
const UNRELEASED = 'Unreleased';

/**
 * Reads a changelog in the format of https://keepachangelog.com/en/1.1.0/.
 * @returns its sections, in their order in the file
 * @throws Error if a heading of a section is neither `## [Unreleased]` nor `## [1.2.3] - 2026-01-31`
 */
export function parseChangelog(text: string): ChangelogSection[] {
  const [, ...sections] = `\n${text}`.split(/\n(?=## )/);
  return sections.map(section => {
    const [heading = '', ...lines] = section.split('\n');
    const { version, date } = HEADING.exec(heading)?.groups ?? {};
    if (version === undefined || (date === undefined) !== (version === UNRELEASED)) {
      throw new Error(
        `CHANGELOG.md: expected '## [Unreleased]' or '## [1.2.3] - 2026-01-31', found '${heading}'.`,
      );
    }
    return { version, ...(date !== undefined && { date }), notes: lines.join('\n').trim() };
  });
}

/**
 * Gives the section Unreleased a version and a date, and begins an empty one above it.
 * @throws Error if the first section isn't Unreleased, or is empty
 */
export function dateUnreleased(text: string, version: string, date: string): string {
  const [first] = parseChangelog(text);
  if (first?.version !== UNRELEASED || first.notes === '') {
    throw new Error('CHANGELOG.md: expected a first section [Unreleased] with entries, found none.');
  }
  return text.replace(`## [${UNRELEASED}]\n`, `## [${UNRELEASED}]\n\n## [${version}] - ${date}\n`);
}

/**
 * Finds the notes of a release.
 * @throws Error if the newest section isn't that of `version`, is empty, or comes after unreleased entries
 */
export function findReleaseNotes(text: string, version: string): string {
  const [first, ...others] = parseChangelog(text);
  const newest = first?.version === UNRELEASED ? others[0] : first;
  if (first?.version === UNRELEASED && first.notes !== '') {
    throw new Error(
      `CHANGELOG.md: expected no entries above ${version}, found a section [Unreleased] with entries.`,
    );
  }
  if (newest?.version !== version) {
    throw new Error(
      `CHANGELOG.md: expected ${version} as its newest section, found ${newest?.version ?? 'none'}.`,
    );
  }
  if (newest.notes === '') throw new Error(`CHANGELOG.md: the section ${version} is empty.`);
  return newest.notes;
}
