import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfigureArguments, toConfigureArguments } from '../../src/setup/configure.ts';

describe('arguments of configure', () => {
  for (const line of [
    '--enable-shared',
    '--with-lto=thin',
    'CFLAGS=-O2 -g',
    'CC=ccache gcc',
    '--with-pkg-config=no',
  ]) {
    it(`may be ${line}`, () => assert.deepEqual(parseConfigureArguments([line]), [line]));
  }
  for (const line of [
    'x86_64',
    '-C',
    '--enable-shared --with-lto',
    '--prefix=/usr',
    '--exec-prefix=/usr',
    '--exec_prefix /usr',
    '; rm -rf /',
    '$(id)',
  ]) {
    it(`may not be ${line}`, () =>
      assert.throws(() => parseConfigureArguments([line]), { code: 'INVALID_INPUT' }));
  }
  it('end with the prefix, which counts', () => {
    const options = {
      configureArguments: ['--enable-shared'],
      optimizations: true,
      freeThreaded: true,
      hasLinkerFlags: true,
    };
    assert.deepEqual(toConfigureArguments({ ...options, prefix: '/p' }), [
      '--with-ensurepip=install',
      '--enable-optimizations',
      '--with-lto',
      '--disable-gil',
      '--enable-shared',
      '--prefix=/p',
    ]);
  });
  it('tell an interpreter where its shared library is, unless the workflow has linker flags', () => {
    const rpath = 'LDFLAGS=-Wl,-rpath,/p/lib';
    const passed = (configureArguments: string[], hasLinkerFlags = false) =>
      toConfigureArguments({
        configureArguments,
        hasLinkerFlags,
        optimizations: false,
        freeThreaded: false,
        prefix: '/p',
      });
    assert.ok(passed(['--enable-shared']).includes(rpath));
    assert.ok(!passed([]).includes(rpath));
    assert.ok(!passed(['--enable-shared'], true).includes(rpath));
    assert.ok(!passed(['--enable-shared', 'LDFLAGS=-g']).includes(rpath));
  });
});
