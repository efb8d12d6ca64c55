import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { loadKnownReleases } from '../cpython/known-releases.ts';
import { USER_AGENT } from '../http/user-agent.ts';
import { mapConcurrently } from '../run/concurrency.ts';
import type { Log } from '../run/log.ts';
import { withSession } from '../run/session.ts';
import { makeFolder } from '../store/staging.ts';
import { assembleReport } from './assemble.ts';
import { type AuditContext, auditFile } from './audit-file.ts';
import { carryForward, findDifferences, readBaseline } from './baseline.ts';
import type { AuditInputs } from './inputs.ts';
import { findKnownDifferences, mergeDifferences } from './known-differences.ts';
import { listFiles } from './list-files.ts';
import type { AuditedFile } from './outcome.ts';
import { type Report, SCHEMA_VERSION, type Selection, toFileKey } from './report.ts';
import { formatShard } from './shard.ts';
import { startThreads } from './threads.ts';

/** What an audit needs besides its inputs. */
export interface AuditEnvironment {
  /** For downloads, and for what TUF remembers. */
  readonly temporaryFolder: string;
  readonly log: Log;
  /** Called after each file. */
  readonly progress: (done: number, total: number) => void;
  /** Address of the script that threads run; without it, all bundles are verified in this thread. */
  readonly threadEntry?: string;
}

/**
 * Audits every release that is selected: each file that the mirror lists, and each file that only the list of known
 * releases or the baseline contains.
 * @throws ActionError if there is nothing to audit, or the mirror does not list what there is. Findings are not errors.
 */
export async function runAudit(inputs: AuditInputs, environment: AuditEnvironment): Promise<Report> {
  const { log, temporaryFolder } = environment;
  const startedAt = new Date();
  await makeFolder('report-dir', inputs.reportFolder);
  const baseline = inputs.baselinePath === undefined ? undefined : await readBaseline(inputs.baselinePath);
  const selection = toSelection(inputs);
  if (baseline && !isDeepStrictEqual(baseline.selection, selection)) {
    log.warning('baseline: the report has another selection. Files outside that selection are not compared.');
  }
  return withSession({ ...inputs, temporaryFolder }, log, async ({ downloader, trustedRoot }) => {
    const known = await loadKnownReleases();
    const threads = trustedRoot.then(root => {
      const { threadEntry: entry } = environment;
      return startThreads(inputs, root, { known, entry, cores: availableParallelism() });
    });
    // Its error reaches the code that awaits it.
    threads.catch(() => {});
    const context = {
      ...inputs,
      temporaryFolder,
      trustedRoot,
      downloader,
      threads,
      history: Promise.resolve({ known, changes: 'report' as const }),
      log,
      wasVerified: (release: string, fileName: string) =>
        baseline?.files.get(toFileKey({ release, fileName }))?.state === 'verified',
    };
    const audited = await auditFiles(inputs, context, environment.progress).finally(() => {
      // Not awaited: an audit that failed does not wait for the root, and the process ends soon.
      threads.then(each => each?.close()).catch(() => {});
    });
    const files = audited.map(({ file }) => file);
    const byList = findKnownDifferences(files, known, inputs);
    const differences = baseline
      ? mergeDifferences(findDifferences(files, baseline, inputs), byList)
      : byList;
    return assembleReport({
      schemaVersion: SCHEMA_VERSION,
      tool: USER_AGENT,
      startedAt: startedAt.toISOString(),
      finishedAt: new Date().toISOString(),
      mirror: inputs.mirror.href,
      level: inputs.level,
      selection,
      shard: inputs.shard ? formatShard(inputs.shard) : null,
      trustedRoots: [(await trustedRoot).source],
      baselineSha256: baseline?.sha256 ?? null,
      failOn: inputs.failOn,
      findings: [...audited.flatMap(({ finding }) => finding ?? []), ...differences.findings],
      files: [...(baseline ? carryForward(files, baseline) : files), ...differences.vanished],
    });
  });
}

/** Audits what the mirror lists, a few files at a time. */
async function auditFiles(
  inputs: AuditInputs,
  context: AuditContext,
  progress: AuditEnvironment['progress'],
): Promise<AuditedFile[]> {
  const listed = await listFiles(inputs, context.downloader);
  // Without it, every file would be refused for the same reason.
  await context.trustedRoot;
  let done = 0;
  progress(done, listed.length);
  return mapConcurrently(
    listed,
    async file => {
      const result = await auditFile(file, context);
      progress(++done, listed.length);
      return result;
    },
    { limit: inputs.concurrency, onFailure: () => context.downloader.close() },
  );
}

function toSelection({ specifiers, kinds, prereleases }: AuditInputs): Selection {
  return {
    pythonVersion: specifiers.map(specifier => (specifier === 'all' ? specifier : specifier.text)),
    artifact: kinds,
    prereleases,
  };
}
