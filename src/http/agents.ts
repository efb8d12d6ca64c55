import http, { type Agent, type AgentOptions } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { ActionError } from '../errors.ts';
import { findProxy, type ProxyServer, type ProxySettings } from './proxy-settings.ts';

/** The first Node whose agents know proxies (https://nodejs.org/docs/latest-v24.x/api/http.html#new-agentoptions). */
const OLDEST_NODE = [24, 5] as const;

/** How a request reaches its server. */
export interface Route {
  readonly agent: Agent;
  readonly proxy: ProxyServer | undefined;
}

/** Keeps connections for the next request: the artifact comes over the one that brought its bundle. Close it after use. */
export class Agents {
  readonly #settings: ProxySettings;
  readonly #nodeVersion: string;
  readonly #agents = new Map<string, Agent>();

  constructor(settings: ProxySettings, nodeVersion = process.versions.node) {
    this.#settings = settings;
    this.#nodeVersion = nodeVersion;
  }

  /** @throws ActionError INVALID_INPUT if the request needs a proxy and this Node can't use one */
  find(target: URL): Route {
    const proxy = findProxy(this.#settings, target);
    if (proxy && !knowsProxies(this.#nodeVersion)) throw tooOld(proxy, target, this.#nodeVersion);
    const key = `${target.protocol} ${proxy?.variable}`;
    const agent = this.#agents.get(key) ?? createAgent(target.protocol, proxy);
    this.#agents.set(key, agent);
    return { agent, proxy };
  }

  /** Ends all connections. */
  close(): void {
    for (const agent of this.#agents.values()) agent.destroy();
  }
}

function createAgent(protocol: string, proxy: ProxyServer | undefined): Agent {
  // No NO_PROXY in it: whether to use the proxy has been decided.
  const proxyEnv = proxy && { http_proxy: proxy.url.href, https_proxy: proxy.url.href };
  const options: AgentOptions = { keepAlive: true, ...(proxyEnv && { proxyEnv }) };
  return protocol === 'https:' ? new TunnelAgent(options) : new http.Agent(options);
}

/** Node's agent forgets a connection to a proxy while it waits for the tunnel; this one ends it too. */
class TunnelAgent extends https.Agent {
  readonly #connections = new Set<Duplex>();

  override createConnection(
    ...args: Parameters<https.Agent['createConnection']>
  ): ReturnType<https.Agent['createConnection']> {
    const connection = super.createConnection(...args);
    if (connection) {
      this.#connections.add(connection);
      connection.once('close', () => this.#connections.delete(connection));
    }
    return connection;
  }

  override destroy(): void {
    super.destroy();
    for (const connection of this.#connections) connection.destroy();
  }
}

function knowsProxies(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function tooOld({ variable }: ProxyServer, { origin }: URL, nodeVersion: string): ActionError {
  const needed = OLDEST_NODE.join('.');
  return new ActionError(
    'INVALID_INPUT',
    `${variable} sets a proxy for ${origin}. Proxies need Node ${needed} or later; this is Node ${nodeVersion}.`,
    { hint: `Update Node to ${needed} or later. If ${origin} needs no proxy, add its host to NO_PROXY.` },
  );
}
