/** A longer word is not a typo. */
const MAX_EDITS = 2;

/** The word that was probably meant: a few letters away, or containing what was typed; undefined if no word is close. */
export function findNearest(typed: string, words: readonly string[]): string | undefined {
  const byEdits = words
    .map(word => ({ word, edits: countEdits(typed, word) }))
    .filter(({ word, edits }) => edits <= Math.min(MAX_EDITS, Math.floor(word.length / 3)))
    .sort((a, b) => a.edits - b.edits);
  const byPart = words
    .filter(word => word.startsWith(typed) || (typed.length > 2 && word.includes(typed)))
    .sort((a, b) => a.length - b.length);
  return byEdits[0]?.word ?? byPart[0];
}

/** Letters to insert, remove or replace (https://en.wikipedia.org/wiki/Levenshtein_distance). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
