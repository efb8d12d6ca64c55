import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toBuildEnvironment } from '../../src/setup/environment.ts';

describe('the environment of a build', () => {
  it('has what compilers and pkg-config read, and what the runner ends leftover processes by', () => {
    const needed = {
      PATH: '/bin',
      CC: 'gcc',
      CFLAGS: '-O2',
      LC_ALL: 'C',
      PKG_CONFIG_PATH: '/p',
      LIBFFI_LIBS: '-lffi',
      RUNNER_TRACKING_ID: 'x',
    };
    assert.deepEqual(toBuildEnvironment(needed), needed);
  });
  it('has nothing else', () => {
    const secrets = {
      'INPUT_MIRROR-TOKEN': 's',
      INPUT_CFLAGS: 's',
      GITHUB_TOKEN: 's',
      GH_TOKEN: 's',
      ACTIONS_RUNTIME_TOKEN: 's',
      AWS_SECRET_ACCESS_KEY: 's',
      GITHUB_ENV: 's',
      GITHUB_OUTPUT: 's',
      PYTHONPATH: 's',
      PYTHONHOME: 's',
      MAKEFLAGS: 's',
      BASH_ENV: 's',
      CONFIG_SITE: 's',
      NODE_OPTIONS: 's',
      LD_PRELOAD: 's',
      VERIFY_CPYTHON_MIRROR_TOKEN: 's',
      HTTPS_PROXY: 's',
      EMPTY: undefined,
    };
    assert.deepEqual(toBuildEnvironment(secrets), {});
  });
});
