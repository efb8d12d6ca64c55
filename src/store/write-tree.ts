/** What is to be written, in the order of the archive. Paths are relative to the new folder, with slashes. */
export type WriteStep =
  | { readonly kind: 'folder'; readonly path: string; readonly mode: number; readonly mtime: number }
  | { readonly kind: 'file'; readonly path: string; readonly mode: number }
  /** The next bytes of the batch belong to the file that was begun last. */
  | { readonly kind: 'bytes'; length: number }
  | { readonly kind: 'end'; readonly mtime: number }
  | { readonly kind: 'hard'; readonly path: string; readonly target: string }
  | { readonly kind: 'symbolic'; readonly path: string; readonly target: string; readonly mtime: number }
  /** All members were there: makes symbolic links, and sets the times of folders. */
  | { readonly kind: 'finish' };

export interface WriteBatch {
  /** The same for all batches of a tree; absolute. */
  readonly folder: string;
  readonly steps: readonly WriteStep[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A thread's answer to each batch: undefined, or what went wrong. */
export type WriteFault =
  | { readonly message: string; readonly code: string; readonly syscall: string }
  | undefined;

/** A tree that is being written. */
export interface OpenTree {
  /** Writes the next batch. After an error, write no more. @throws a system error */
  readonly write: (batch: WriteBatch) => void;
  /** Closes the file that is being written, if there is one. */
  readonly close: () => void;
}

/**
 * Writes a tree to an empty folder, batch by batch. A thread gets this function as text, so that it needs no file besides the
 * one that all code is bundled in. The function must therefore use nothing from outside except types.
 *
 * Nothing is written through a link: files and folders are made exclusively in a folder that was empty, and symbolic links
 * come last. Owners are those of the process. A folder stays usable by its owner.
 * @param root absolute
 */
export function openTree(root: string): OpenTree {
  const fs = process.getBuiltinModule('node:fs');
  const { dirname } = process.getBuiltinModule('node:path').posix;
  const toPath = (path: string): string => `${root}/${path}`;
  const umask = process.umask();
  const made = new Set(['.']);
  const folderTimes = new Map<string, number>();
  const links: (WriteStep & { kind: 'symbolic' })[] = [];
  let file = -1;

  const makeFolder = (path: string, mode: number): void => {
    if (made.has(path)) return;
    makeFolder(dirname(path), 0o777);
    try {
      fs.mkdirSync(toPath(path), mode | 0o700);
    } catch (error) {
      // The same name in other letter case, on a file system that ignores case.
      if (!fs.lstatSync(toPath(path), { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
    made.add(path);
  };
  /** Not every file system has modes. */
  const setMode = (path: string, mode: number): void => {
    try {
      fs.chmodSync(path, mode);
    } catch (error) {
      if (!/^(EPERM|EACCES|EINVAL|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(String(Object(error).code))) throw error;
    }
  };
  const writeWhole = (bytes: Uint8Array): void => {
    for (let start = 0; start < bytes.length; ) start += fs.writeSync(file, bytes, start);
  };
  const close = (): void => {
    if (file === -1) return;
    fs.closeSync(file);
    // The system gives the number to the next file that anyone opens.
    file = -1;
  };
  const finish = (): void => {
    for (const { path, target, mtime } of links) {
      fs.symlinkSync(target, toPath(path));
      fs.lutimesSync(toPath(path), Date.now() / 1000, mtime);
    }
    for (const [path, mtime] of folderTimes) fs.utimesSync(toPath(path), Date.now() / 1000, mtime);
  };
  const write = ({ steps, bytes }: WriteBatch): void => {
    let start = 0;
    for (const step of steps) {
      if ('path' in step) makeFolder(dirname(step.path), 0o777);
      if (step.kind === 'folder') {
        const isNew = !made.has(step.path);
        makeFolder(step.path, step.mode);
        if (!isNew && step.path !== '.') setMode(toPath(step.path), (step.mode | 0o700) & ~umask);
        if (step.path !== '.') folderTimes.set(step.path, step.mtime);
      } else if (step.kind === 'file') {
        file = fs.openSync(toPath(step.path), 'wx', step.mode);
      } else if (step.kind === 'bytes') {
        writeWhole(bytes.subarray(start, start + step.length));
        start += step.length;
      } else if (step.kind === 'end') {
        fs.futimesSync(file, Date.now() / 1000, step.mtime);
        close();
      } else if (step.kind === 'hard') {
        fs.linkSync(toPath(step.target), toPath(step.path));
      } else if (step.kind === 'symbolic') {
        links.push(step);
      } else {
        finish();
      }
    }
  };
  return { write, close };
}

/** Writes the batches that the main thread sends, up to the first fault. The thread gets this function as text too. */
export function serveTree(open: typeof openTree): void {
  const { parentPort } = process.getBuiltinModule('node:worker_threads');
  let tree: OpenTree | undefined;
  let fault: WriteFault;
  parentPort?.on('message', (batch: WriteBatch) => {
    try {
      if (fault === undefined) {
        tree ??= open(batch.folder);
        tree.write(batch);
      }
    } catch (error) {
      const { message, code, syscall } = Object(error);
      fault = { message: String(message), code: String(code), syscall: String(syscall) };
    }
    parentPort.postMessage(fault);
  });
}
