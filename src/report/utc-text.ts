/**
 * `2025-06-11 15:56:48`, for people.
 * @param iso an ISO 8601 time in UTC, as `Date.toISOString` writes it
 */
export function toUtcText(iso: string): string {
  return iso.replace('T', ' ').replace(/(?:\.\d+)?Z$/, '');
}
