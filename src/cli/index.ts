#!/usr/bin/env node
import { run } from '../programs/index.ts';

const OLDEST_NODE = 24;

const [major] = process.versions.node.split('.');
if (Number(major) < OLDEST_NODE) {
  console.error(`verify-cpython needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else {
  await run('command-line', process.argv.slice(2));
}
