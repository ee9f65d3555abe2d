/** A name or an IPv4 address: the client cannot read an IPv6 address. */
const HOST = /^[\w.-]+(:\d{1,5})?$/;

/** Options of an address that may be set. The others of the client would take away what the adapter counts on. */
const OPTIONS = new Set([
  'tls',
  'tlscafile',
  'usercertfile',
  'userkeyfile',
  'connectionname',
  'maxdiscoverattempts',
  'discoveryinterval',
  'gossiptimeout',
  'keepaliveinterval',
  'keepalivetimeout',
]);

export type AddressFault = 'scheme' | 'credentials' | 'host' | 'option';

/**
 * What is wrong with the address of an EventStoreDB (`esdb://user:password@host:2113?tls=true`, more hosts with commas,
 * or `esdb+discover://`), or undefined. It says only where, never with the text itself: that may hold a password.
 */
export function addressFault(address: string): AddressFault | undefined {
  const rest = /^esdb(?:\+discover)?:\/\/(.*)$/s.exec(address)?.[1];
  if (rest === undefined) return 'scheme';
  const [authority = '', query, ...more] = rest.split('?');
  const parts = authority.split('@');
  if (parts.length > 2 || (parts.length === 2 && !isCredentials(parts[0] ?? ''))) return 'credentials';
  const hosts = (parts.at(-1) ?? '').replace(/\/+$/, '').split(',');
  if (!hosts.every((host) => HOST.test(host) && Number(host.match(/:(\d+)$/)?.[1] ?? 1) <= 65_535)) return 'host';
  if (more.length > 0 || (query !== undefined && !query.split('&').every(isOption))) return 'option';
  return undefined;
}

function isCredentials(text: string): boolean {
  if (!/^[^:]+:[^:]+$/.test(text)) return false;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isOption(text: string): boolean {
  const [, name = '', value = ''] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  const flat = name.toLowerCase().replace(/[_-]/g, '');
  if (flat === 'tls') return value === 'true' || value === 'false';
  if (/attempts$|interval$|timeout$/.test(flat) && !/^\d{1,9}$/.test(value)) return false;
  return OPTIONS.has(flat) && value !== '';
}
