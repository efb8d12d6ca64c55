import { FINDING_FACTS } from '../finding-facts.ts';
import { MARKS, type Mark } from '../marks.ts';
import { type Html, html } from './markup.ts';

const VERIFIED = { sign: '✓', brief: 'Signed by the release manager of its series.' };

/** What each mark means, in a few words. */
export function explainMark(mark: Mark): string {
  return toFacts(mark).brief;
}

function toFacts(mark: Mark): { readonly sign: string; readonly brief: string } {
  return mark === 'verified' ? VERIFIED : FINDING_FACTS[mark];
}

/** How many files have each mark as their most serious one: `1 rejected, 12 verified`. */
export function describeMarks(files: readonly { readonly marks: readonly Mark[] }[]): string {
  const worst = files.map(({ marks: [first] }) => first);
  const counts = MARKS.map(mark => [worst.filter(one => one === mark).length, mark] as const);
  return counts
    .filter(([number]) => number > 0)
    .map(([number, mark]) => `${number} ${mark}`)
    .join(', ');
}

/** Sign and name of a mark, in its colors. */
export function formatMark(mark: Mark): Html {
  return html`<span class="mark ${mark}">${formatSign(mark)} <b>${mark}</b></span>`;
}

/** The sign alone, for places where its name stands next to it: screen readers read the name. */
export function formatSign(mark: Mark): Html {
  return html`<i aria-hidden="true">${toFacts(mark).sign}</i>`;
}
