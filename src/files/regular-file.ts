import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/**
 * Opens a file to read it. What lies in a shared folder may be a pipe or a device, which would never end.
 * @throws Error where it is anything but a regular file, or can't be read
 */
export async function openRegularFile(path: string): Promise<FileHandle> {
  // Without waiting for somebody to write to a pipe. Windows has neither such pipes nor the flag.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if ((await file.stat()).isFile()) return file;
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  throw new Error(`'${path}' is no regular file`);
}

/**
 * Reads a small file.
 * @throws Error as `openRegularFile`, or where it has more than `maxBytes`
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<Buffer> {
  await using file = await openRegularFile(path);
  const { size } = await file.stat();
  if (size > maxBytes) throw new Error(`'${path}' has ${size} bytes, at most ${maxBytes} are read`);
  return file.readFile();
}
