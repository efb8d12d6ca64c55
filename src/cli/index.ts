#!/usr/bin/env node
import { exitWhenWritten } from '../exit.ts';
import { main } from './main.ts';

await main(process.argv.slice(2));
exitWhenWritten();
