import { isDeepStrictEqual } from 'node:util';
import { bladVan, cloudevents, type Vastgelegd } from '@ontschot/audit';
import type { StoredEvent } from '@ontschot/event-store';
import { CloudEvent } from 'cloudevents';
import fc from 'fast-check';
import { richtIn } from '../../libs/projecties/test/hulp/gemeente.js';
import { leef } from '../../libs/projecties/test/hulp/leven.js';
import { Schrijver } from '../../libs/projecties/test/hulp/schrijver.js';
import { Toeval } from '../../libs/projecties/test/hulp/toeval.js';
import { ALLE_SOORTEN, bronVan, bronVanOpslag, tekstVan } from './hulp/bron.js';

const BOEK = 'GM0001-2025';

interface Regel extends Record<string, unknown> {
  readonly data: Vastgelegd;
}

/** Accepted by the SDK of CloudEvents, which throws on what is none, and taken as it is: it fills in what is empty. */
function isCloudEvent(regel: object): boolean {
  const gelezen = new CloudEvent(regel, true);
  return gelezen.validate() && isDeepStrictEqual({ ...gelezen.toJSON(), ...regel }, gelezen.toJSON());
}

/** The lines, each a CloudEvent. */
function regelsVan(tekst: string): Regel[] {
  expect(tekst.endsWith('\n')).toBe(true);
  return tekst
    .slice(0, -1)
    .split('\n')
    .map((regel) => {
      const gelezen = JSON.parse(regel) as Regel;
      expect(isCloudEvent(gelezen)).toBe(true);
      return gelezen;
    });
}

/** What the NL GOV profile asks beyond CloudEvents 1.0. */
function houdtProfiel(regels: readonly Regel[]): void {
  const gezien = new Set<unknown>();
  for (const [plaats, regel] of regels.entries()) {
    expect(regel['source']).toMatch(/^urn:nld:[a-zA-Z0-9()+,\-.:=@;$_!*'%/?#]+$/);
    expect(regel['source']).toBe(regels[0]?.['source']);
    // Reverse domain name, and at most one version with a `v` before it.
    expect(regel['type']).toMatch(/^nl(?:\.[a-z][a-z0-9-]*)+\.v\d+$/);
    expect(regel).toMatchObject({
      ...{ specversion: '1.0', datacontenttype: 'application/json' },
      ...{ sequence: String(plaats + 1), sequencetype: 'Integer' },
    });
    expect(gezien.has(regel['id'])).toBe(false);
    gezien.add(regel['id']);
    for (const [naam, waarde] of Object.entries(regel)) {
      expect(naam).toMatch(/^[a-z0-9]{1,20}$/);
      // Text that is not empty, without control characters.
      if (naam !== 'data')
        expect([naam, waarde]).toEqual([naam, expect.stringMatching(/^[^\u0000-\u001f\u007f-\u009f]+$/)]);
    }
  }
}

/** A boek with every version of every event ever written. */
const alles: StoredEvent[] = [
  ...ALLE_SOORTEN.filter(({ type }) => type === 'boek-geopend.v1'),
  ...ALLE_SOORTEN.filter(({ type }) => type !== 'boek-geopend.v1'),
].map(({ type, data, metadata }, revision) => ({
  ...{ type, data, metadata, revision, stream: `boek-${BOEK}`, position: revision + 1 },
  id: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
}));

describe('de gebeurtenissen als CloudEvents', () => {
  let regels: Regel[];
  beforeAll(async () => {
    regels = regelsVan(await tekstVan(cloudevents, bronVanOpslag(BOEK, alles)));
  });

  it('zijn van elke soort en versie geldig, ook volgens het NL GOV-profiel', () => {
    expect(regels).toHaveLength(alles.length);
    houdtProfiel(regels);
  });

  it('houden de hele gebeurtenis zoals zij is vastgelegd: het blad van het logboek volgt eruit', () => {
    for (const [plaats, { data }] of regels.entries())
      expect(Buffer.from(bladVan(data)).toString('hex')).toBe(
        Buffer.from(bladVan(alles[plaats] as StoredEvent)).toString('hex'),
      );
    expect(regels.some(({ type }) => type === 'nl.ontschot.trekking-afgewezen.v1')).toBe(true);
  });

  it('zeggen waar ze vandaan komen, wanneer ze zijn vastgelegd en waar de dienst ze toont', () => {
    const { metadata } = alles[5] as StoredEvent;
    expect(regels[5]).toMatchObject({
      ...{ id: alles[5]?.id, subject: BOEK, dataref: `/v1/boeken/${BOEK}/gebeurtenissen/5` },
      time: (metadata as { geregistreerdOp: string }).geregistreerdOp,
    });
  });

  it('noemen huishoudens, en de soort zegt dat', () => {
    expect(JSON.stringify(regels)).toMatch(/hh-[2-9b-z]{16}/);
    expect(cloudevents.huishoudens).toBe(true);
  });

  it.each([
    ["'s-Gravenhage", 'urn:nld:gemeente-%27s-Gravenhage.ontschot.boek-GM0001-2025'],
    ['Bergen (L)', 'urn:nld:gemeente-Bergen%20%28L%29.ontschot.boek-GM0001-2025'],
    ['Súdwest-Fryslân', 'urn:nld:gemeente-S%C3%BAdwest-Frysl%C3%A2n.ontschot.boek-GM0001-2025'],
  ])('van %s hebben een bron die een URN is', async (gemeente, source) => {
    const schrijver = new Schrijver(BOEK);
    schrijver.doe({ soort: 'boek-openen', boek: BOEK, gemeente, jaar: 2025 });
    const [regel] = regelsVan(await tekstVan(cloudevents, bronVan(BOEK, schrijver.alles)));
    expect(regel?.['source']).toBe(source);
  });

  it('komen er niet van een boek zonder begin, en dat blijkt voor het eerste stuk', async () => {
    await expect(cloudevents.schrijf(bronVan(BOEK, [])).next()).rejects.toThrow('niet geopend');
    const zonder = bronVanOpslag(BOEK, alles.slice(1));
    await expect(cloudevents.schrijf(zonder).next()).rejects.toThrow('begint niet met zijn opening');
  });

  it.each([
    ['id', ''],
    ['source', ''],
    ['type', ''],
    ['time', 'gisteren'],
    ['specversion', '0.3'],
    ['Sequence', '1'],
  ])('zijn het niet als %s niet deugt', (naam, waarde) => {
    const keur = (): boolean => isCloudEvent({ ...regels[0], [naam]: waarde });
    let goed = false;
    try {
      goed = keur();
    } catch {
      // Refused.
    }
    expect(goed).toBe(false);
  });
});

it('van een willekeurig boek zijn alle CloudEvents geldig, in de volgorde van het boek', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 120 }), async (zaad, aantal) => {
      const schrijver = new Schrijver(BOEK);
      richtIn(schrijver);
      leef(schrijver, new Toeval(zaad), aantal);
      const regels = regelsVan(await tekstVan(cloudevents, bronVan(BOEK, schrijver.alles)));
      houdtProfiel(regels);
      expect(regels.map(({ data }) => data.revision)).toEqual(schrijver.alles.map(({ revisie }) => revisie));
      expect(regels.map(({ data }) => data.data)).toEqual(schrijver.alles.map(({ gegevens }) => gegevens));
    }),
    { seed: 43, numRuns: 10, endOnFailure: true },
  );
});
