/**
 * Does `work` while nothing reaches the standard output, which is for the result: what unpacks archives prints its commands
 * there, as a runner's log has them.
 */
export async function withQuietLibraries<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
