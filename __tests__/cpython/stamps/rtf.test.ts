import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readRtfBeginning } from '../../../src/cpython/stamps/rtf.ts';
import { startCpuTimer } from '../../support/cpu-time.ts';

describe('readRtfBeginning', () => {
  const documents: [rtf: string, text: string][] = [
    ['', ''],
    ['Python 3.13.5', 'Python 3.13.5'],
    ['{\\rtf1\\ansi\\ansicpg1252 Python {\\b 3.13.5}\\b0  for macOS}', 'Python 3.13.5 for macOS'],
    ['{\\rtf1 Py\\B th\\i0 on\\f1\\fs24\\li-720 3}', 'Python3'],
    ['\\b  3.13.5 \\b0', ' 3.13.5 '],
    ['\\par\r\n3.13\r.5\n', '3.13.5'],
    ['Python\\~3.13.5', 'Python 3.13.5'],
    ['a\\{b\\}c\\\\d\\-e', 'abcde'],
    ['{\\fonttbl Python 9.9.9}3.13.5', '3.13.5'],
    ['{\\colortbl 1}{\\stylesheet 2}{\\info 3}{\\pict 4}{\\other 5}', '5'],
    ['{\\*\\generator Python 9.9.9}3.13.5', '3.13.5'],
    ['{\\info a{b}c{\\pict d}e}f', 'f'],
    ['{a{\\info b}c}d', 'acd'],
    ['{\\info a}{b}{\\*\\x c}{d}', 'bd'],
    ['{{\\info {\\pict a}b}c}', 'c'],
    ['}{\\info a}b', 'b'],
    ['\\info a}b', 'b'],
    ['trailing \\', 'trailing '],
  ];
  for (const [rtf, text] of documents) {
    it(`reads ${JSON.stringify(rtf)}`, () => assert.equal(readRtfBeginning(rtf, 100), text));
  }

  it('stops after so many characters', () => {
    assert.equal(readRtfBeginning('{Python \\b 3.13.5 \\b0 for macOS}', 10), 'Python 3.1');
    assert.equal(readRtfBeginning('{Python \\b 3.13.5}', 13), 'Python 3.13.5');
    assert.equal(readRtfBeginning('Python {\\b 3}', 7), 'Python ');
    const endless = '{\\b Python }'.repeat(1_000_000);
    const measure = (maxLength: number): number => {
      const timer = startCpuTimer();
      assert.equal(readRtfBeginning(endless, maxLength), 'Python '.repeat(maxLength / 7));
      return timer.elapsed();
    };
    const whole = measure(700_000);
    assert.ok(measure(14) * 10 < whole);
  });
});
