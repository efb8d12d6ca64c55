import { formatVersion, type PythonVersion } from '../cpython/version.ts';

/** Notices for one specifier; a mirror may have fifty folders that lack a file. */
const MAX_NOTICES = 5;

/** Releases that match but cannot be chosen, and why. */
export class Skipped {
  readonly #reasons: string[] = [];
  readonly #unpublished: string[] = [];
  /** What to do about the newest of them, if known. */
  #hint: string | undefined;

  /** Adds a release that the mirror has no file of, or not all that are needed. */
  add(version: PythonVersion, reason: string, hint?: string): void {
    this.#reasons.push(`CPython ${formatVersion(version)}: ${reason}`);
    this.#hint ??= hint;
  }

  /** Adds a release that was published without the wanted files: no mirror has them. */
  addUnpublished(version: PythonVersion): void {
    this.#unpublished.push(formatVersion(version));
  }

  get hint(): string | undefined {
    return this.#hint;
  }

  /** The reason for the newest one, to end a sentence with; empty if the mirror lacks nothing. */
  describeNewest(): string {
    return this.#reasons[0] === undefined ? '' : ` and has the requested files. ${this.#reasons[0]}`;
  }

  /** Reports all of them, in a few notices. */
  report(notice: (message: string) => void): void {
    for (const reason of this.#reasons.slice(0, MAX_NOTICES)) notice(`Skipped ${reason}.`);
    const more = this.#reasons.length - MAX_NOTICES;
    if (more > 0) notice(`Skipped ${more} more release${more === 1 ? '' : 's'} for reasons like these.`);
    if (this.#unpublished.length > 0) {
      const named = this.#unpublished.slice(0, MAX_NOTICES).join(', ');
      const rest = this.#unpublished.length - MAX_NOTICES;
      notice(
        `Skipped CPython ${named}${rest > 0 ? `, and ${rest} more` : ''}: published without a signed file of the requested kind.`,
      );
    }
  }
}
