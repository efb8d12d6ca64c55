import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import { printable } from '../errors.ts';
import { createProgressLog, type Log } from '../run/log.ts';
import { createBar } from './bar.ts';

/** Where a command reports what it does: standard error, because standard output is for results. */
export interface Terminal extends Log {
  /** What failed, and what to do. */
  error(message: string): void;
  /** Told how much of an audit is done. */
  progress(done: number, total: number): void;
  /** Removes the bar. */
  close(): void;
}

/** A progress bar on a terminal. Elsewhere, plain lines, and the progress every 5 seconds. `debug` prints each step. */
export function createTerminal({ stream, debug }: { stream: WriteStream; debug: boolean }): Terminal {
  const bar = stream.isTTY && process.env.TERM !== 'dumb' ? createBar(stream) : undefined;
  const write = (line: string): void => {
    bar?.clear();
    stream.write(`${line}\n`);
  };
  // Whatever a message quotes, it can't steer the terminal.
  const toText = (message: string): string => message.split('\n').map(printable).join('\n');
  const say = (word: string, style: Parameters<typeof styleText>[0], message: string): void =>
    write(`${styleText(style, word, { stream })}: ${toText(message)}`);
  return {
    info: message => write(toText(message)),
    debug: message => {
      if (debug) write(styleText('dim', toText(message), { stream }));
    },
    notice: message => say('note', 'cyan', message),
    warning: message => say('warning', 'yellow', message),
    error: message => say('error', ['bold', 'red'], message),
    startGroup: message => {
      if (!bar) write(toText(message));
    },
    endGroup: () => bar?.clear(),
    progress: bar?.showFiles ?? createProgressLog(write),
    close: () => bar?.clear(),
    ...(bar && { track: bar.track }),
  };
}
