import { FINDING_KINDS } from '../../report/finding-kinds.ts';
import type { Mark, MarkedFile } from '../marks.ts';
import { count, type Html, html, NOTHING } from './markup.ts';
import type { Series } from './releases.ts';

/** Hidden until the script runs, without which it could do nothing. */
export function formatFilter(seriesList: readonly Series[], files: readonly MarkedFile[]): Html {
  const marks = (['verified', ...FINDING_KINDS] as const).map(mark => formatMarkOption(mark, files));
  const series = seriesList.map(({ name }) => html`<option value="${name}">${name}</option>`);
  return html`<div id="filter" role="search" aria-label="Filter files and findings" hidden>
<label>Release or file <input type="search" autocomplete="off" spellcheck="false" placeholder="3.14.0 or amd64.exe"></label>
<label>State <select name="mark"><option value="">all</option>${marks}</select></label>
<label>Series <select name="series"><option value="">all</option>${series}</select></label>
<button type="button">Clear</button>
<output></output>
</div>
<p id="no-match" hidden>No matches: no file and no finding is like that.</p>
`;
}

/** A file has one mark for its state and may have others: it counts for each. */
function formatMarkOption(mark: Mark, files: readonly MarkedFile[]): Html {
  const marked = files.filter(({ marks }) => marks.includes(mark)).length;
  return marked === 0 ? NOTHING : html`<option value="${mark}">${mark} (${count(marked)})</option>`;
}
