import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { compareReleaseCycle } from '../../scripts/watch/release-cycle.ts';
import { LAST_DAYS } from '../../src/cpython/end-of-life.ts';
import { RELEASE_MANAGERS } from '../../src/cpython/release-managers.ts';
import { type PythonOrg, startPythonOrg } from '../support/python-org.ts';
import { runWatch } from '../support/run-watch.ts';

type Series = Record<string, unknown>;

/** As https://peps.python.org/api/release-cycle.json is: a planned end is a month. */
const toCycle = (change: (cycle: Record<string, Series>) => void = () => {}): string => {
  const cycle: Record<string, Series> = Object.fromEntries(
    [...LAST_DAYS].map(([series, day]) => [
      series,
      {
        branch: series,
        pep: 1,
        status: 'bugfix',
        first_release: '2000-01-01',
        end_of_life: day.endsWith('-31') && series !== '3.9' ? day.slice(0, 7) : day,
        release_manager: RELEASE_MANAGERS.get(series)?.name,
      },
    ]),
  );
  cycle['3.6'] = { end_of_life: '2021-12-23', release_manager: 'Ned Deily' };
  cycle['2.7'] = { end_of_life: '2020-01-01', release_manager: 'Benjamin Peterson' };
  change(cycle);
  return JSON.stringify(cycle);
};

describe('scripts/watch/end-of-life.ts', () => {
  let site: PythonOrg;
  before(async () => {
    site = await startPythonOrg();
  });
  after(() => site.close());
  let runs = 0;
  const watch = (cycle: string) => {
    runs += 1;
    site.publish(`${runs}/cycle.json`, cycle);
    return runWatch('end-of-life', ['--cycle', `${site.mirror}${runs}/cycle.json`]);
  };

  it('prints nothing if nothing differs', async () => {
    const { exitCode, stdout, stderr } = await watch(toCycle());
    assert.deepEqual({ exitCode, stdout, stderr }, { exitCode: 0, stdout: '', stderr: '' });
  });
  it('reports another end of life', async () => {
    const { exitCode, findings, stdout } = await watch(
      toCycle(cycle => (cycle['3.13'] = { ...cycle['3.13'], end_of_life: '2029-11' })),
    );
    assert.equal(exitCode, 1);
    assert.match(stdout, /^# End-of-life dates or series differ from the PEPs\n/);
    assert.equal(findings.length, 1);
    assert.match(
      findings[0] ?? '',
      /^3\.13: the end of life differs\. src\/cpython\/end-of-life\.ts has `2029-10-31`, \S+ has `2029-11`/,
    );
  });
  it('reports a new series', async () => {
    const { exitCode, findings } = await watch(
      toCycle(cycle => (cycle['3.99'] = { end_of_life: '2099-10', release_manager: 'Somebody' })),
    );
    assert.equal(exitCode, 1);
    assert.deepEqual(findings.length, 1);
    assert.match(
      findings[0] ?? '',
      /^3\.99 is a new series\. .*`2099-10` and the release manager `Somebody`; src\/cpython\/end-of-life\.ts and src\/cpython\/release-managers\.ts/,
    );
  });
  it('reports an error page, and one that is gone', async () => {
    const { exitCode, findings } = await watch('<h1>Sorry</h1>');
    assert.equal(exitCode, 1);
    assert.match(
      findings.join(),
      /expected a JSON object with a series in each key, found `<h1>Sorry<\/h1>`/,
    );
    const gone = await runWatch('end-of-life', ['--cycle', `${site.mirror}nowhere.json`]);
    assert.equal(gone.exitCode, 1);
    assert.match(gone.findings.join(), /nowhere\.json doesn't exist any more/);
  });
});

describe('the release cycle', () => {
  const compare = (change?: Parameters<typeof toCycle>[0]) => compareReleaseCycle(toCycle(change), 'CYCLE');
  it('may know the day of a planned end', () => {
    assert.deepEqual(
      compare(cycle => (cycle['3.14'] = { ...cycle['3.14'], end_of_life: LAST_DAYS.get('3.14') })),
      [],
    );
  });
  it('is reported if a value is missing, or of another type', () => {
    for (const end_of_life of [undefined, null, 2030, '', 'soon', '2030-13', '2030-10-30']) {
      const findings = compare(cycle => (cycle['3.14'] = { ...cycle['3.14'], end_of_life }));
      assert.equal(findings.length, 1, String(end_of_life));
    }
    assert.equal(compare(cycle => (cycle['3.14'] = {})).length, 2);
  });
  it('is reported if it lacks a series', () => {
    assert.match(compare(cycle => delete cycle['3.14']).join(), /^3\.14: .*CYCLE doesn't list the series/);
  });
  it('is reported if another person is the release manager', () => {
    const findings = compare(
      cycle => (cycle['3.14'] = { ...cycle['3.14'], release_manager: 'Somebody Else' }),
    );
    assert.match(findings.join(), /^3\.14: the release manager differs\. .*`Somebody Else`/);
  });
  for (const text of ['', '[]', 'null', '"3.14"', '{}', '{"next":{}}', '{"2.7":{}}']) {
    it(`is reported if it is ${text || 'empty'}`, () => {
      assert.match(compareReleaseCycle(text, 'CYCLE').join(), /^CYCLE: expected a JSON object/);
    });
  }
});
