/*
 * Loaded into a spawned program with `node --import`: gives names in .invalid two addresses. The IPv4 address is
 * 127.0.0.1, and takes SLOW_MS to connect, as a server far away does. The IPv6 address is unreachable. Only the system's
 * part is replaced; every module of the program is its own.
 */
import dns from 'node:dns';
import { constants } from 'node:os';

const { SLOW_MS = '0' } = process.env;
const { lookup } = dns;
dns.lookup = (name, options, callback) => {
  if (!name.endsWith('.invalid')) return lookup(name, options, callback);
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '2001:db8::1', family: 6 },
  ];
  return process.nextTick(callback, null, addresses);
};

const { prototype } = process.binding('tcp_wrap').TCP;
const { connect } = prototype;
prototype.connect6 = () => constants.errno.ENETUNREACH * -1;
prototype.connect = function (...args) {
  // An error of a connection that was given up in the meantime is of no interest.
  setTimeout(() => connect.apply(this, args), Number(SLOW_MS));
  return 0;
};
