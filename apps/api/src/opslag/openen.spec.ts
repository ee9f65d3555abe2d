import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenFailed, openSqliteStore, StoreBusy, StoreFull, type OpenFailure } from '@ontschot/event-store';
import { openOpslag, waaromGeenOpslag } from './openen.js';

const waarom = (reden: OpenFailure) => waaromGeenOpslag(new OpenFailed('/g/x.sqlite', reden, 'in English'));

describe('een opslag die niet opengaat', () => {
  it.each<[OpenFailure, string]>([
    ['unreachable', 'niet te bereiken'],
    ['read-only', 'mag er niet in schrijven'],
    ['not-a-database', 'geen opslag van Ontschot'],
    ['other-database', 'opslag van iets anders'],
    ['damaged', 'reservekopie'],
    ['newer-version', 'nieuwere versie'],
  ])('om %s zegt in het Nederlands welk bestand en wat te doen', (reden, zin) => {
    expect(waarom(reden)).toMatch(/^De opslag \/g\/x\.sqlite kan niet open: /);
    expect(waarom(reden)).toContain(zin);
    expect(waarom(reden)).not.toContain('English');
  });

  it('omdat de schijf vol is of een ander hem houdt, is ook een zin; wat anders misgaat niet', () => {
    expect(waaromGeenOpslag(new StoreFull())).toContain('schijf is vol');
    expect(waaromGeenOpslag(new StoreBusy('busy'))).toContain('bezet');
    expect(waaromGeenOpslag(new TypeError('x'))).toBeUndefined();
  });

  it('omdat EventStoreDB niet antwoordt, noemt de server en niet het wachtwoord', async () => {
    const eventstore = 'esdb://u:geheim@127.0.0.1:1?tls=false';
    const fout: unknown = await openOpslag({ eventstore } as never).catch((een: unknown) => een);
    expect(waaromGeenOpslag(fout)).toMatch(
      /^De opslag esdb:\/\/127\.0\.0\.1:1\S* antwoordt niet\. .* ONTSCHOT_EVENTSTORE/,
    );
    expect(waaromGeenOpslag(fout)).not.toContain('geheim');
  });

  it('omdat er een map staat waar het bestand hoort, is onbereikbaar', async () => {
    const map = mkdtempSync(join(tmpdir(), 'openen-'));
    const file = join(map, 'gebeurtenissen.sqlite');
    mkdirSync(file);
    const fout: unknown = await openSqliteStore({ file }).catch((een: unknown) => een);
    rmSync(map, { recursive: true });
    expect(waaromGeenOpslag(fout)).toContain('niet te bereiken');
  });
});
