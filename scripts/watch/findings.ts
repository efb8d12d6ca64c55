/** Differences between what this repository knows and what its sources say now, each in one Markdown paragraph. */
export type Findings = readonly string[];

/** Where a watch script ends. */
interface Exit {
  exitCode?: number | string | null | undefined;
}

/**
 * Prints findings as the body of an issue, under a heading that is the issue's title. Without findings it prints
 * nothing. The exit code is 0 without findings, 1 with findings, and 2 if the script itself fails.
 *
 * @param title the same for each run, so that an issue of an earlier run is found
 * @param find compares
 */
export async function reportFindings(
  title: string,
  find: () => Promise<Findings> | Findings,
  { exit = process as Exit, print = console.log, printError = console.error } = {},
): Promise<void> {
  try {
    const findings = await find();
    if (findings.length === 0) return;
    print(`# ${title}\n\n${findings.map(finding => `- ${finding}\n`).join('')}`);
    exit.exitCode = 1;
  } catch (error) {
    printError(error);
    exit.exitCode = 2;
  }
}

/** Text from outside, as code in Markdown: on one line, without backticks, and short. */
export function quote(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}`\u2028\u2029]+/gu, ' ').trim();
  return `\`${line.length > 200 ? `${line.slice(0, 200)}…` : line}\``;
}
