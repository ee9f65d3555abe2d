import { addressFault } from './address.js';
import { connect } from './connect.js';
import { EVENTSTOREDB_LIMITS } from './limits.js';
import { openEventStoreDb } from './open.js';

describe('het adres van een EventStoreDB', () => {
  it.each([
    'esdb://localhost',
    'esdb://localhost:2113?tls=false',
    'esdb://ontschot:ge%40heim@es.example:2113?tls=true',
    'esdb://u:p@een:2113,twee:2113,drie:2113?tls=true&gossipTimeout=5',
    'esdb+discover://u:p@es.example:2113/?keepAliveInterval=10000',
  ])('%s is goed, en de client leest het ook', (adres) => {
    expect(addressFault(adres)).toBeUndefined();
    expect(() => connect(adres, EVENTSTOREDB_LIMITS)).not.toThrow();
  });

  it.each([
    ['localhost:2113', 'scheme'],
    ['http://localhost:2113', 'scheme'],
    ['kurrentdb://localhost', 'scheme'],
    ['esdb://', 'host'],
    ['esdb://een:2113,', 'host'],
    ['esdb://een:70000', 'host'],
    ['esdb://een:poort', 'host'],
    ['esdb://[::1]:2113', 'host'],
    ['esdb://alleen@een', 'credentials'],
    ['esdb://u:p%@een', 'credentials'],
    ['esdb://u:p@p@een', 'credentials'],
    ['esdb://een?tls=misschien', 'option'],
    ['esdb://een?throwOnAppendFailure=false', 'option'],
    ['esdb://een?nodePreference=follower', 'option'],
    ['esdb://een?defaultDeadline=5', 'option'],
    ['esdb://een?tls', 'option'],
  ])('%s is fout, bij %s', (adres, plaats) => expect(addressFault(adres)).toBe(plaats));

  it.each([
    'admin:GEHEIM@eventstore:2113',
    'esdb:/admin:GEHEIM@es',
    'esdb//admin:GEHEIM@es',
    'esdb://admin:GEHEIM',
    'esdb://admin:GEHEIM@es:poort',
  ])('%s komt, fout als het is, met geen letter in de fout', async (address) => {
    const fout = (await openEventStoreDb({ address }).catch((een: unknown) => een)) as Error;
    expect(fout).toMatchObject({ name: 'OpenFailed', reason: 'unreachable', file: 'esdb://…' });
    expect(fout.stack).not.toMatch(/GEHEIM|admin/);
  });

  it('komt met zijn wachtwoord in geen enkele fout', async () => {
    for (const [address, reason] of [
      ['esdb://u:geheim@een?x=1', 'unreachable'],
      ['esdb://u:geheim@127.0.0.1:1?tls=false', 'unreachable'],
      ['esdb://u:geheim@een?tlsCAFile=nergens.pem', 'untrusted'],
    ] as const) {
      const fout = await openEventStoreDb({ address, waitMs: 500 }).catch((een: unknown) => een);
      expect(fout).toMatchObject({ name: 'OpenFailed', reason });
      expect((fout as Error).message).not.toContain('geheim');
    }
  });
});
