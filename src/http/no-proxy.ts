import { BlockList, isIP } from 'node:net';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const MAX_PREFIX_BITS = { ipv4: 32, ipv6: 128 };

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether the host is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  const host = toBareHost(hostname);
  return host === 'localhost' || (isIP(host) !== 0 && LOOPBACK.check(host, toFamily(host)));
}

/**
 * Whether NO_PROXY excludes a URL from the proxy.
 *
 * An entry is a name (with its subdomains, as in curl), `.suffix` (the same), `*.suffix` (subdomains only), an IP
 * address, a CIDR range, `first-last` (a range of addresses, as in Node), or `*`; each with an optional `:port`, in
 * any letter case. An entry of any other form excludes nothing. Node's agents know no CIDR ranges, no IPv6 ranges, and
 * no subdomains of a bare name, so this decides in place of them.
 *
 * @param noProxy entries, separated by commas or spaces
 */
export function isExcluded(url: URL, noProxy: string): boolean {
  const host = toBareHost(url.hostname);
  const port = url.port || DEFAULT_PORTS[url.protocol];
  return noProxy
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseEntry)
    .some(entry => (entry.port === undefined || entry.port === port) && matchesHost(host, entry.pattern));
}

/** An IPv6 address has a port only behind brackets. */
function parseEntry(text: string) {
  const groups = /^(?<host>\[[^\]]*\](?:\/\d+)?|[^:]*)(?::0*(?<port>\d+))?$/.exec(text)?.groups;
  return { pattern: toBareHost(groups?.host ?? text), port: groups?.port };
}

function matchesHost(host: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (isIP(host) !== 0) return matchesAddress(host, pattern);
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1));
  const name = pattern.replace(/^\./, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function matchesAddress(address: string, pattern: string): boolean {
  const {
    first = '',
    bits,
    last,
  } = /^(?<first>[^/-]+)(?:\/(?<bits>\d+)|-(?<last>.+))?$/.exec(pattern)?.groups ?? {};
  if (isIP(first) === 0) return false;
  const family = toFamily(first);
  const list = new BlockList();
  if (bits !== undefined) {
    if (Number(bits) > MAX_PREFIX_BITS[family]) return false;
    list.addSubnet(first, Number(bits), family);
  } else if (last !== undefined) {
    if (isIP(last) !== isIP(first)) return false;
    try {
      list.addRange(first, last, family);
    } catch {
      // The range ends before it begins: no address is in it.
      return false;
    }
  } else {
    list.addAddress(first, family);
  }
  return list.check(address, toFamily(address));
}

/** Lower case, without the brackets of an IPv6 address and the dot of an absolute name. */
function toBareHost(host: string): string {
  return host
    .toLowerCase()
    .replaceAll(/[[\]]/g, '')
    .replace(/(?<=[^.*])\.$/, '');
}

function toFamily(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
