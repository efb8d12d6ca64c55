import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, it } from 'node:test';
import { findDifference, findResumable, toRangeHeaders } from '../../src/http/resume.ts';

const MODIFIED = 'Wed, 11 Jun 2025 22:18:00 GMT';
const SECOND_LATER = 'Wed, 11 Jun 2025 22:18:01 GMT';
const WHOLE = { 'accept-ranges': 'bytes', 'content-length': '1000', etag: '"v1"' };

describe('findResumable', () => {
  const resumable: Record<string, [IncomingHttpHeaders, string]> = {
    'a strong ETag': [WHOLE, '"v1"'],
    'an empty ETag': [{ ...WHOLE, etag: '""' }, '""'],
    'an ETag before a date': [{ ...WHOLE, 'last-modified': MODIFIED, date: MODIFIED }, '"v1"'],
    'a date that is a second older than the answer': [
      { ...WHOLE, etag: undefined, 'last-modified': MODIFIED, date: SECOND_LATER },
      MODIFIED,
    ],
    'another spelling of the unit': [{ ...WHOLE, 'accept-ranges': 'none, Bytes' }, '"v1"'],
  };
  for (const [name, [headers, ifRange]] of Object.entries(resumable)) {
    it(`accepts ${name}`, () => {
      const found = findResumable(headers);
      assert.ok(found);
      assert.deepEqual(toRangeHeaders(10, found), { range: 'bytes=10-', 'if-range': ifRange });
    });
  }
  const notResumable: Record<string, IncomingHttpHeaders> = {
    'no Accept-Ranges': { ...WHOLE, 'accept-ranges': undefined },
    'Accept-Ranges: none': { ...WHOLE, 'accept-ranges': 'none' },
    'no length': { ...WHOLE, 'content-length': undefined },
    'no validator': { ...WHOLE, etag: undefined },
    'a weak ETag': { ...WHOLE, etag: 'W/"v1"' },
    'a weak ETag beside a date': { ...WHOLE, etag: 'W/"v1"', 'last-modified': MODIFIED, date: SECOND_LATER },
    'an ETag without quotes': { ...WHOLE, etag: 'v1' },
    'a date without the time of the answer': { ...WHOLE, etag: undefined, 'last-modified': MODIFIED },
    'a date of the same second': { ...WHOLE, etag: undefined, 'last-modified': MODIFIED, date: MODIFIED },
    'a date in another form': {
      ...WHOLE,
      etag: undefined,
      'last-modified': '2025-06-11T22:18:00Z',
      date: SECOND_LATER,
    },
  };
  for (const [name, headers] of Object.entries(notResumable)) {
    it(`rejects ${name}`, () => assert.equal(findResumable(headers), undefined));
  }
});

describe('findDifference', () => {
  const PART = { 'content-range': 'bytes 10-999/1000', 'content-length': '990', etag: '"v1"' };
  const first = findResumable({ ...WHOLE, 'last-modified': MODIFIED });
  assert.ok(first);

  const same: Record<string, IncomingHttpHeaders> = {
    'the rest': PART,
    'the rest, with the date': { ...PART, 'last-modified': MODIFIED },
    'the rest, without a length': { ...PART, 'content-length': undefined },
  };
  for (const [name, headers] of Object.entries(same)) {
    it(`accepts ${name}`, () => assert.equal(findDifference(headers, 10, first), undefined));
  }
  const other: Record<string, IncomingHttpHeaders> = {
    'no Content-Range': { ...PART, 'content-range': undefined },
    'a later start': { ...PART, 'content-range': 'bytes 11-999/1000' },
    'an earlier start': { ...PART, 'content-range': 'bytes 0-999/1000' },
    'an earlier end': { ...PART, 'content-range': 'bytes 10-998/1000' },
    'a larger total': { ...PART, 'content-range': 'bytes 10-999/1001' },
    'an unknown total': { ...PART, 'content-range': 'bytes 10-999/*' },
    'an unsatisfied range': { ...PART, 'content-range': 'bytes */1000' },
    'two ranges': { ...PART, 'content-range': 'bytes 10-999/1000, bytes 10-999/1000' },
    'another unit': { ...PART, 'content-range': 'lines 10-999/1000' },
    'a length that contradicts the range': { ...PART, 'content-length': '991' },
    'several parts': { ...PART, 'content-type': 'multipart/byteranges; boundary=x' },
    'another ETag': { ...PART, etag: '"v2"' },
    'the ETag made weak': { ...PART, etag: 'W/"v1"' },
    'no ETag': { ...PART, etag: undefined },
    'another date': { ...PART, 'last-modified': SECOND_LATER },
    'a Content-Encoding': { ...PART, 'content-encoding': 'gzip' },
  };
  for (const [name, headers] of Object.entries(other)) {
    it(`finds ${name}`, () => assert.match(findDifference(headers, 10, first) ?? '', /^expected .*, found /));
  }
});
