import { ActionError } from '../errors.ts';
import { isExcluded, isLoopback } from './no-proxy.ts';

/** A proxy that an environment variable names. */
export interface ProxyServer {
  /** Its name, for messages; the value may hold a password. */
  readonly variable: string;
  /** http or https, with the credentials. Never print it. */
  readonly url: URL;
}

/** The proxies that the environment names, by the protocol of the request, and the hosts that need none. */
export interface ProxySettings {
  readonly 'http:': ProxyServer | undefined;
  readonly 'https:': ProxyServer | undefined;
  readonly noProxy: string;
}

/**
 * Reads HTTP_PROXY, HTTPS_PROXY, and NO_PROXY. The lowercase name wins, as in curl and Node.
 * @throws ActionError INVALID_INPUT for a value that names no proxy
 */
export function readProxySettings(environment: NodeJS.ProcessEnv): ProxySettings {
  return {
    'http:': readProxy(environment, ['http_proxy', 'HTTP_PROXY']),
    'https:': readProxy(environment, ['https_proxy', 'HTTPS_PROXY']),
    noProxy: environment.no_proxy || environment.NO_PROXY || '',
  };
}

/** The proxy for a request; undefined if the request goes directly, as always to loopback. */
export function findProxy(settings: ProxySettings, target: URL): ProxyServer | undefined {
  const proxy = settings[target.protocol === 'https:' ? 'https:' : 'http:'];
  if (proxy === undefined || isLoopback(target) || isExcluded(target, settings.noProxy)) return undefined;
  return proxy;
}

function readProxy(environment: NodeJS.ProcessEnv, names: readonly string[]): ProxyServer | undefined {
  const variable = names.find(name => environment[name]?.trim());
  if (variable === undefined) return undefined;
  return { variable, url: parseProxy(environment[variable]?.trim() ?? '', variable) };
}

function parseProxy(text: string, variable: string): URL {
  const invalid = (reason: string): ActionError =>
    new ActionError('INVALID_INPUT', `${variable}: ${reason}.`, {
      hint: `Set ${variable} to the URL of the proxy, such as http://proxy.example:8080. Percent-encode special characters in the user name and password: # is %23.`,
    });
  const scheme = /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(text)?.[0].toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw invalid('the proxy is neither an http:// nor an https:// proxy');
  }
  const url = URL.parse(scheme === undefined ? `http://${text}` : text);
  // The parser drops line breaks, and takes a password with # ? or / for the end of the host.
  const hasMore = url === null || !['', '/'].includes(url.pathname) || url.search || url.hash;
  if (hasMore || /[\s\p{Cc}]/u.test(text) || url.port === '0' || !isDecodable(url)) {
    throw invalid('its value is not the URL of a proxy');
  }
  return url;
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}
