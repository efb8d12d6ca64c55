import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js';
import { explainExpiry, isExpiredMetadata, isNotStored } from '../../src/sigstore/tuf-errors.ts';

const WRAPPED = ['Unable to load snapshot metadata error Error: ', 'Unable to load targets error Error: '];

describe('isNotStored', () => {
  const reason = 'Failed to persist metadata root.json error: ENOSPC';

  it("knows the client's own error, and its text in another one", () => {
    assert.equal(isNotStored(new PersistError('no space')), true);
    for (const start of WRAPPED) assert.equal(isNotStored(new Error(start + reason)), true, start);
  });

  it('takes no other error for it', () => {
    const others = [
      new Error(reason),
      new Error(`x${WRAPPED[0]}${reason}`),
      new Error(`${WRAPPED[0]}it is too long`),
    ];
    for (const error of [...others, `${WRAPPED[0]}${reason}`, undefined])
      assert.equal(isNotStored(error), false);
  });
});

describe('isExpiredMetadata', () => {
  it("knows the client's own error, and its text in another one", () => {
    assert.equal(isExpiredMetadata(new ExpiredMetadataError('root.json is expired')), true);
    for (const name of ['timestamp.json', 'Final timestamp.json', 'snapshot.json', 'targets.json'])
      for (const start of WRAPPED)
        assert.equal(isExpiredMetadata(new Error(`${start}${name} is expired`)), true, name);
  });

  it('takes no other error for it', () => {
    const others = [
      'snapshot.json is expired',
      `${WRAPPED[0]}snapshot.json is expired, it says`,
      `${WRAPPED[0]}other`,
    ];
    for (const text of others) assert.equal(isExpiredMetadata(new Error(text)), false, text);
    assert.equal(isExpiredMetadata(`${WRAPPED[0]}snapshot.json is expired`), false);
  });
});

describe('explainExpiry', () => {
  const error = new ExpiredMetadataError('Final 7-snapshot.json is expired');
  const CLOCK = String.raw`the clock of this machine says \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$`;
  const explain = (content: string, name = '7-snapshot.json'): string =>
    explainExpiry(error, new Map([[name, Buffer.from(content)]])).message;

  for (const expires of [
    '"expires":"2024-03-05T06:07:08Z"',
    '"expires" : "2024-03-05T06:07:08.123Z"',
    '"expires"\n:\n"2024-03-05T08:07:08+02:00"',
    '"expires":"x", "expires":  "2024-03-05T06:07:08Z"',
  ]) {
    it(`says when the metadata expired, in UTC: ${JSON.stringify(expires)}`, () => {
      const start = `^${error.message}: it expired at 2024-03-05 06:07:08 UTC, and `;
      assert.match(explain(`{"signed":{${expires}}}`), new RegExp(start + CLOCK));
    });
  }

  it('says only what the clock says if the metadata does not show when it expired', () => {
    const onlyClock = new RegExp(`^${error.message}: ${CLOCK}`);
    const unclear = [
      '{}',
      '"expires":"2024"',
      '"expires":"soon, very soon"',
      '"expires":"2024-99-99T99:99:99Z"',
    ];
    for (const text of unclear) assert.match(explain(text), onlyClock, text);
    assert.match(explain('"expires":"2024-03-05T06:07:08Z"', 'snapshot.json'), onlyClock);
  });

  it('says what this clock says now, and keeps the cause', () => {
    const explained = explainExpiry(new Error('it is expired'), new Map());
    const [, now = ''] = /says (?<now>.*)$/.exec(explained.message) ?? [];
    assert.ok(Math.abs(Date.parse(now) - Date.now()) < 60_000, explained.message);
    assert.match(explained.message, /^it is expired: the clock/);
    assert.equal((explained.cause as Error).message, 'it is expired');
  });
});
