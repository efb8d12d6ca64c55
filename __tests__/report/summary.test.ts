import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ActionError } from '../../src/errors.ts';
import { formatFailureSummary } from '../../src/report/summary.ts';

describe('the job summary of a failure', () => {
  it('renders nothing that came from outside', () => {
    const hostile =
      '</td></table>\n\n# All is well\n[click](https://evil.example)<img src=x onerror="alert(1)">';
    const summary = formatFailureSummary(new ActionError('IDENTITY_MISMATCH', `found '${hostile}'`));
    assert.ok(!summary.includes('<img') && !summary.includes('</td></table>\n\n#'));
    const table = summary.slice(summary.indexOf('<table>'), summary.indexOf('</table>'));
    assert.doesNotMatch(table, /\n\s*\n/, 'a blank line would end the HTML block');
  });
});
