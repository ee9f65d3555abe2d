import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import {
  type Antwoord,
  Boekschrijvers,
  ECHT,
  GRENZEN,
  opdrachtHash,
  OpslagOnbereikbaar,
} from '@ontschot/boekschrijver';
import { openSqliteStore, type EventStore } from '@ontschot/event-store';
import { openLeesmodel, type Leesmodel } from '@ontschot/projecties';
import { KLOK } from './tijdopdracht.js';
import { Tijdboeken } from './tijdboeken.js';

const BOEK = 'klok-2025';
const DOEL = { taakveld: '6.3', functionaliteit: 'participatie', leeftijdsgroep: 'volwassenen' };
const WMO = { wet: 'Wmo 2015', taakveld: '6.1', oormerk: { aard: 'vrij' }, financier: 'gemeente' };
const nooit = (): boolean => false;

/** A boek with a fund that puts ten euro a month into a wijkbudget, and a team where a colleague must agree first. */
const OPZET: readonly (readonly [string, object])[] = [
  ['organisatie-instellen', { organisatie: 'gemeente', naam: 'Gemeente' }],
  ['wijk-instellen', { wijk: 'noord', naam: 'Noord' }],
  ['koker-instellen', { koker: 'wmo', naam: 'Wmo', ...WMO }],
  ['budget-instellen', { budget: 'fonds', naam: 'Fonds', aard: 'koker', koker: 'wmo' }],
  ['budget-instellen', { budget: 'pot', naam: 'Pot', aard: 'wijk', wijk: 'noord' }],
  [
    'begroting-vaststellen',
    {
      ...{ boekdatum: '2025-01-01', besluit: 'raad' },
      regels: [
        { budget: 'fonds', kleur: 'wmo', bedrag: 4_000 },
        { budget: 'pot', kleur: 'wmo', bedrag: 50_000 },
      ],
    },
  ],
  ['team-instellen', { team: 'noord', naam: 'Noord', wijk: 'noord' }],
  [
    'mandaat-vastleggen',
    {
      ...{ mandaat: 'm1', team: 'noord', rol: 'wijkteam', budgetten: ['pot'], perTrekking: 50_000 },
      ...{ perHuishoudenPerJaar: 0, openVoorschotten: 0, meekijken: { wanneer: 'vooraf', vanaf: 0 } },
      ...{ geldigVan: '2025-01-01', geldigTotEnMet: '2025-12-31' },
    },
  ],
];
const INLEG = {
  ...{ inleg: 'i1', van: 'fonds', naar: 'pot', bedrag: 1_000, ritme: 'maandelijks', vanaf: '2025-02' },
  ...{ totEnMet: '2025-12', jaareinde: 'terug' },
};
const TREKKING = {
  ...{ trekking: 't1', team: 'noord', vorm: 'collectief', bedrag: 30_000, doel: DOEL, boekdatum: '2025-03-10' },
  ...{ groep: { naam: 'straat', aantal: 3 }, voorliggend: { zou: 'nee' }, door: 'an', wijken: ['noord'] },
};

describe('gegeven een boek op een echte opslag', () => {
  let map: string;
  let nu: string;
  const opslagen: EventStore[] = [];
  const lezers: Leesmodel[] = [];
  const gewist: string[] = [];
  const naAntwoord = (_boek: string, antwoord: Antwoord): void => {
    if (antwoord.soort === 'geboekt') gewist.push(...antwoord.gebeurtenissen.map(({ type }) => type));
  };
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'klok-'));
    nu = '2025-03-10T08:00:00.000Z';
    gewist.length = 0;
  });
  afterEach(async () => {
    for (const lees of lezers.splice(0)) await lees.stop();
    for (const store of opslagen.splice(0)) await store.close();
    rmSync(map, { recursive: true, force: true });
  });

  /** A service on the store, with a read database of its own; `gekeken` counts how often it asked for a state. */
  const dienst = async () => {
    const store = await openSqliteStore({ file: join(map, 'g.sqlite') });
    opslagen.push(store);
    const lees = openLeesmodel({ file: join(map, `lees-${lezers.length}.sqlite`), store });
    lezers.push(lees);
    await lees.start();
    while (!lees.gereed().gereed) await wacht(5);
    const schrijvers = new Boekschrijvers(store, GRENZEN, { ...ECHT, nu: () => nu });
    const tijdboeken = new Tijdboeken(schrijvers, lees, 2, { naAntwoord, nogEens: () => undefined });
    const tel = { gekeken: 0 };
    const bekijk = schrijvers.bekijk.bind(schrijvers);
    schrijvers.bekijk = (boek, kijk) => {
      tel.gekeken += 1;
      return bekijk(boek, kijk);
    };
    let nummer = 0;
    const doe = async (soort: string, inhoud: object) => {
      const opdracht = { soort, ...inhoud };
      const id = `o-${soort}-${(nummer += 1)}`;
      const herkomst = { id, afzender: 'c1', rol: 'controller', hash: opdrachtHash(opdracht) };
      const [antwoord] = await schrijvers.dienIn(BOEK, [{ herkomst, opdracht }]);
      expect(antwoord).toMatchObject({ soort: 'geboekt' });
      await lees.wachtOp(BOEK, (antwoord as { revisie: number }).revisie, 10_000);
    };
    const tijd = async (op: string) => {
      nu = op;
      const gedaan = await tijdboeken.werkBij(BOEK, op, nooit);
      const kop = await store.headOfStream(`boek-${BOEK}`);
      await lees.wachtOp(BOEK, kop, 10_000);
      return [gedaan.geboekt, gedaan.geweigerd];
    };
    const vrij = (budget: string) => bekijk(BOEK, (toestand) => toestand.saldo(`vrij:${budget}`).eind);
    return { store, lees, schrijvers, tijdboeken, tel, doe, tijd, vrij };
  };
  const opgezet = async () => {
    const hier = await dienst();
    await hier.doe('boek-openen', { boek: BOEK, gemeente: 'Klok', jaar: 2025 });
    for (const [soort, inhoud] of OPZET) await hier.doe(soort, inhoud);
    return hier;
  };

  it('als een inleg is afgesproken, dan wordt zij gestort voor de begonnen maanden, onder de naam van de klok', async () => {
    const hier = await opgezet();
    await hier.doe('inleg-afspreken', INLEG);
    expect(await hier.tijd(nu)).toEqual([2, 0]);
    expect([await hier.vrij('fonds'), await hier.vrij('pot')]).toEqual([2_000, 52_000]);
    expect([await hier.tijd(nu), await hier.tijd('2025-03-31T21:59:00.000Z')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await hier.tijd('2025-03-31T22:00:00.000Z')).toEqual([1, 0]);
    const namen: string[] = [];
    for await (const pagina of hier.store.readStream(`boek-${BOEK}`, 0))
      for (const { type, metadata } of pagina)
        if (type === 'inleg-gestort.v1') namen.push((metadata as { opdracht: { afzender: string } }).opdracht.afzender);
    expect(namen).toEqual([KLOK, KLOK, KLOK]);
  });

  it('als er niet genoeg is, dan vraagt zij niet wat niet kan, en alsnog zodra er geld is', async () => {
    const hier = await opgezet();
    await hier.doe('inleg-afspreken', INLEG);
    const op = '2025-06-15T08:00:00.000Z';
    expect([await hier.tijd(op), await hier.tijd(op)]).toEqual([
      [4, 0],
      [0, 0],
    ]);
    const kop = await hier.store.headOfStream(`boek-${BOEK}`);
    expect(await (await dienst()).tijd('2025-08-16T08:00:00.000Z')).toEqual([0, 0]);
    expect(await hier.store.headOfStream(`boek-${BOEK}`)).toBe(kop);
    const gekeken = hier.tel.gekeken;
    expect([await hier.tijd('2025-08-16T08:00:00.000Z'), hier.tel.gekeken]).toEqual([[0, 0], gekeken]);
    const regels = [{ budget: 'fonds', kleur: 'wmo', wijziging: 2_500, nieuwBedrag: 2_500 }];
    await hier.doe('begroting-wijzigen', { boekdatum: '2025-06-01', besluit: 'raad 2', regels });
    // Of what lies ready since: June and July, and August waits for more.
    expect(await hier.tijd('2025-08-16T08:00:00.000Z')).toEqual([2, 0]);
    expect(await hier.vrij('fonds')).toBe(500);
  });

  it('als een aanvraag langer wacht dan haar termijn, dan vervalt zij en is het geld weer vrij', async () => {
    const hier = await opgezet();
    await hier.doe('trekken', TREKKING);
    expect(await hier.vrij('pot')).toBe(20_000);
    expect([await hier.tijd(nu), await hier.tijd('2025-03-11T07:59:59.000Z')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await hier.tijd('2025-03-11T08:00:00.000Z')).toEqual([1, 0]);
    expect(await hier.vrij('pot')).toBe(50_000);
  });

  it('als twee diensten op een opslag het tegelijk doen, en een derde na een herstart nog eens, dan gebeurt het een keer', async () => {
    const [hier, daar] = [await opgezet(), await dienst()];
    await hier.doe('inleg-afspreken', INLEG);
    await hier.doe('trekken', TREKKING);
    await daar.lees.wachtOp(BOEK, await hier.store.headOfStream(`boek-${BOEK}`), 10_000);
    const op = '2025-04-20T08:00:00.000Z';
    const samen = await Promise.all([hier.tijd(op), daar.tijd(op)]);
    expect(samen[0][0]! + samen[1][0]!).toBe(4);
    expect(await (await dienst()).tijd(op)).toEqual([0, 0]);
    expect([await hier.vrij('fonds'), await hier.vrij('pot')]).toEqual([1_000, 53_000]);
  });

  it('als er niets te doen is tot een later moment, dan vraagt zij de toestand tot dan niet meer, tenzij er iets gebeurt', async () => {
    const hier = await opgezet();
    await hier.tijd(nu);
    await hier.tijd('2030-01-01T00:00:00.000Z');
    expect(hier.tel.gekeken).toBe(1);
    nu = '2025-03-10T08:00:00.000Z';
    await hier.doe('trekken', TREKKING);
    await hier.tijd(nu);
    for (const uur of ['09', '15', '23']) await hier.tijd(`2025-03-10T${uur}:00:00.000Z`);
    expect(hier.tel.gekeken).toBe(2);
    expect(await hier.tijd('2025-03-11T08:00:00.000Z')).toEqual([1, 0]);
    expect(hier.tel.gekeken).toBe(3);
  });

  it('als het jaar dicht is, dan kijkt zij niet; gaat het weer open, dan wel', async () => {
    const hier = await opgezet();
    await hier.doe('inleg-afspreken', INLEG);
    nu = '2026-01-10T08:00:00.000Z';
    for (let maand = 1; maand <= 12; maand += 1)
      await hier.doe('periode-afsluiten', { periode: `2025-${String(maand).padStart(2, '0')}` });
    const vers = await dienst();
    await vers.lees.wachtOp(BOEK, await hier.store.headOfStream(`boek-${BOEK}`), 10_000);
    expect([await vers.tijd(nu), vers.tel.gekeken]).toEqual([[0, 0], 0]);
    await vers.doe('periode-heropenen', { periode: '2025-12', reden: 'nog een boeking' });
    expect(await vers.tijd(nu)).toEqual([4, 0]);
  });

  it('als het jaar dicht ging onder een stemming, dan telt zij die toch, en wist meteen haar sleutel', async () => {
    const hier = await opgezet();
    const codes = Array.from({ length: 10 }, (_, i) => `hh-${i}`);
    await hier.doe('budget-instellen', { budget: 'buurtpot', naam: 'Buurt', aard: 'bewoners', wijk: 'noord' });
    await hier.doe('huishoudens-opnemen', { huishoudens: codes });
    await hier.doe('populatie-vastleggen', { populatie: 'buurt', naam: 'Buurt', leden: { soort: 'huishoudens' } });
    await hier.doe('populatie-aanvullen', { populatie: 'buurt', huishoudens: codes });
    await hier.doe('bewonersregels-vastleggen', {
      ...{ budget: 'buurtpot', populatie: 'buurt', minstensStemmen: 2, procentVoor: 60, dagen: 90, hoogstens: 50_000 },
    });
    nu = '2025-12-30T08:00:00.000Z';
    const voorstel = { voorstel: 'banken', budget: 'buurtpot', bedrag: 30_000, doel: DOEL };
    await hier.doe('bewonersvoorstel-indienen', { ...voorstel, bewoner: 'hh-0', kiezer: 'naam-0' });
    for (let maand = 1; maand <= 12; maand += 1)
      await hier.doe('periode-afsluiten', {
        ...{ periode: `2025-${String(maand).padStart(2, '0')}`, ondanksOpen: true },
      });
    const vers = await dienst();
    await vers.lees.wachtOp(BOEK, await hier.store.headOfStream(`boek-${BOEK}`), 10_000);
    expect(await vers.tijd('2026-03-29T08:00:00.000Z')).toEqual([0, 0]);
    expect(await vers.tijd('2026-03-31T08:00:00.000Z')).toEqual([1, 0]);
    expect(gewist).toEqual(['bewonersvoorstel-geteld.v1']);
    const later = await dienst();
    await later.lees.wachtOp(BOEK, await hier.store.headOfStream(`boek-${BOEK}`), 10_000);
    expect([await later.tijd('2026-04-01T08:00:00.000Z'), later.tel.gekeken]).toEqual([[0, 0], 0]);
  });

  it('als de opslag het laat afweten, dan vraagt de volgende keer wat er nog over is', async () => {
    const hier = await opgezet();
    await hier.doe('inleg-afspreken', INLEG);
    const { dienIn } = hier.schrijvers;
    let keer = 0;
    hier.schrijvers.dienIn = (boek, opdrachten) =>
      (keer += 1) === 2
        ? Promise.reject(new OpslagOnbereikbaar('vol'))
        : dienIn.call(hier.schrijvers, boek, opdrachten);
    await expect(hier.tijdboeken.werkBij(BOEK, '2025-05-10T08:00:00.000Z', nooit)).rejects.toThrow('vol');
    expect(await hier.vrij('fonds')).toBe(2_000);
    expect(await hier.tijd('2025-05-10T08:00:00.000Z')).toEqual([2, 0]);
    expect(await hier.vrij('fonds')).toBe(0);
  });

  it('als de dienst stopt, dan geeft zij niets meer op', async () => {
    const hier = await opgezet();
    await hier.doe('inleg-afspreken', INLEG);
    expect(await hier.tijdboeken.werkBij(BOEK, nu, () => true)).toEqual({ geboekt: 0, geweigerd: 0 });
    expect(await hier.tijdboeken.werkBij(BOEK, nu, nooit)).toEqual({ geboekt: 2, geweigerd: 0 });
  });

  it('kent alle boeken, ook die van andere jaren', async () => {
    const hier = await opgezet();
    for (const jaar of [2024, 2026]) {
      const opdracht = { soort: 'boek-openen', boek: `ander-${jaar}`, gemeente: 'Ander', jaar };
      const herkomst = { id: `open-${jaar}`, afzender: 'c1', rol: 'beheerder', hash: opdrachtHash(opdracht) };
      await hier.schrijvers.dienIn(`ander-${jaar}`, [{ herkomst, opdracht }]);
      await hier.lees.wachtOp(`ander-${jaar}`, 0, 10_000);
    }
    expect(hier.tijdboeken.namen()).toEqual(['ander-2024', 'ander-2026', BOEK]);
  });
});
