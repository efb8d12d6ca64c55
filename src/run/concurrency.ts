/**
 * Does `work` for each item, at most `limit` at a time, and keeps the order of the items. After the first failure,
 * nothing new starts, and work in progress ends first, so that it leaves nothing behind.
 *
 * @param onFailure told at once, to hasten the end of the others
 * @throws what failed first
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { limit, onFailure }: { limit: number; onFailure: () => void },
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
        onFailure();
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
