import { closeSync, openSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { printable } from '../errors.ts';

const TAIL_LINES = 40;

/** The output of a build: all of it in a file, each line in the log of the step, and the last lines in memory. */
export class BuildLog implements Disposable {
  readonly path: string;
  readonly #file: number;
  readonly #print: (line: string) => void;
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  #tail: string[] = [];

  /**
   * @param path absolute; a new file
   * @param print given each line, fit to print
   */
  constructor(path: string, print: (line: string) => void) {
    this.path = path;
    this.#file = openSync(path, 'wx');
    this.#print = print;
  }

  /** Starts the output of a program, and discards the last lines of the previous one. */
  begin(title: string): void {
    this.#tail = [];
    this.write(Buffer.from(`$ ${title}\n`));
  }

  /** @throws a system error if the disk is full */
  write(bytes: Buffer): void {
    writeSync(this.#file, bytes);
    const lines = (this.#rest + this.#decoder.write(bytes)).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#add(line);
  }

  /** Ends the output of a program, whose last line may lack a line break. */
  end(): void {
    if (this.#rest !== '') this.write(Buffer.from('\n'));
  }

  /** The last lines of the current program, safe to print. */
  get tail(): readonly string[] {
    return this.#tail;
  }

  [Symbol.dispose](): void {
    closeSync(this.#file);
  }

  #add(text: string): void {
    // Changed so that the runner does not take it for a workflow command.
    const line = printable(text.replaceAll('\t', '  ')).replace(/^(?<space>\s*):(?=:)/, '$<space>: ');
    this.#tail = [...this.#tail.slice(1 - TAIL_LINES), line];
    this.#print(line);
  }
}
