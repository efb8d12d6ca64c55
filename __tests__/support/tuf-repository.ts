import { createServer } from 'node:http';
import { misbehave, type ServerFault } from './server-fault.ts';
import { createRoot, type PublicationFault, toNextRoot, toPublication } from './tuf-publication.ts';

export type TufTargets = Readonly<Record<string, string | Uint8Array>>;
/** The one fault of an otherwise well-made repository: in what is published, or in the server's answers. */
export type TufFault = PublicationFault | ServerFault;

/** What to publish next. A fault ends with the publication that has it, but an expired root must be rotated away. */
export interface TufPublication {
  /** Of the timestamp, snapshot and targets metadata: one more than before, unless given. A lower one is a rollback. */
  readonly version?: number;
  /** Those of before, unless given. */
  readonly targets?: TufTargets;
  /** Whether a new root version replaces all keys, as the old ones agree to. */
  readonly rotate?: boolean;
  readonly fault?: TufFault;
}

/** A TUF repository on loopback, laid out as Sigstore's production repository is. */
export interface TufRepository {
  /** For `mirrorURL`: no slash at the end, for the client adds one. */
  readonly url: string;
  /** Root version 1, for clients to start from. */
  readonly rootJson: Buffer;
  /** `GET /timestamp.json`, in the order of arrival, without the path that `url` has. */
  readonly requests: string[];
  publish(publication?: TufPublication): void;
  /** Serves the files of the first publication again, and no other. */
  goBack(): void;
  close(): Promise<void>;
}

export interface TufRepositoryOptions {
  readonly fault?: TufFault;
  /** A path for `url`, such as `/tuf`. */
  readonly path?: string;
}

/**
 * Starts a repository whose root is at version 1, and so are timestamp, snapshot and targets metadata.
 *
 * @param targets contents by name: `trusted_root.json` is what Sigstore clients ask for
 */
export async function startTufRepository(
  targets: TufTargets,
  { fault: firstFault, path = '' }: TufRepositoryOptions = {},
): Promise<TufRepository> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  // The root that clients start from, and not a later one, is what has expired where that is the fault.
  let root = createRoot(firstFault === 'expired root');
  let latest = { version: 0, targets };
  let serverFault: ServerFault | undefined;

  const rootJson = root.file;
  publish(firstFault === undefined || firstFault === 'expired root' ? {} : { fault: firstFault });
  const firstFiles = [...files];

  function publish({ fault, rotate = false, ...changes }: TufPublication = {}): void {
    const publicationFault = typeof fault === 'string' ? fault : undefined;
    serverFault = typeof fault === 'object' ? fault : undefined;
    const forged = publicationFault?.startsWith('new root') === true;
    const rotated = rotate || forged || publicationFault === 'expired root';
    const current = rotated ? toNextRoot(root, publicationFault) : root;
    // The one that was forged before, if any.
    files.delete(`${root.version + 1}.root.json`);
    files.set(`${current.version}.root.json`, current.file);
    if (!forged) root = current;
    latest = { ...latest, version: latest.version + 1, ...changes };
    for (const [name, content] of toPublication(current.keys, { ...latest, fault: publicationFault }))
      files.set(name, content);
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://localhost${request.url}`);
    const name = pathname.startsWith(`${path}/`) ? pathname.slice(path.length + 1) : '';
    requests.push(`${request.method} /${name}`);
    const content = files.get(name);
    if (serverFault !== undefined && serverFault.at?.test(name) !== false)
      misbehave(serverFault, response, content);
    else if (content === undefined) response.writeHead(404).end();
    else response.end(content);
  });

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    rootJson,
    requests,
    publish,
    goBack: () => {
      files.clear();
      for (const [name, content] of firstFiles) files.set(name, content);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
