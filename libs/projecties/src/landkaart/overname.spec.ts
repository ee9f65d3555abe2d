import { Opstelling } from '../../test/hulp/opstelling.js';
import { begin, cohort, draagOver, ontwerp, over, regel, sluit } from '../../test/hulp/preventie.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { landkaart, preventieafspraak, vaststelling, vaststellingen, verdeelregel } from '../index.js';
import type { Leesmodel } from '../index.js';

const KOKERS = { wmo: { financier: 'rijk' }, zorg: { financier: 'zorgkantoor' } };
const IN_2026 = { van: '2026-01', totEnMet: '2026-06', boekdatum: '2026-07-01' } as const;

describe('afspraken en regels die uit een eerder boek komen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel();
  });
  afterAll(() => opstelling.ruimOp());
  const bij = async (...boeken: readonly Schrijver[]): Promise<void> => {
    for (const s of boeken) expect(await lees.wachtOp(s.boek, await s.schrijf(opstelling.store), 10_000)).toBe(true);
  };
  /** An old boek of which 300 of a gain of 1,000 is open, and the next one. */
  const paar = (naam: string): readonly [Schrijver, Schrijver] => {
    const [oud, nieuw] = [new Schrijver(`${naam}-2025`), new Schrijver(`${naam}-2026`)];
    for (const s of [oud, nieuw]) begin(s, KOKERS, ['maker', 'ander']);
    regel(oud);
    ontwerp(oud, { wmo: 1_000 });
    sluit(oud, ['rijk']);
    oud.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'v', ...over({ wmo: 0 }) });
    return [oud, nieuw];
  };
  const stand = ({ boek }: Schrijver, id = 'afspraak'): unknown =>
    landkaart(lees, { boek })
      .afspraken.filter(({ afspraak }) => afspraak === id)
      .map(({ staat, versie, naam }) => [staat, versie, naam]);

  it('staan naast een eigen afspraak met dezelfde naam, en ieder ziet alleen de zijne', async () => {
    const [oud, nieuw] = paar('naast');
    const { boek } = nieuw;
    cohort(nieuw, 'groep2', ['groep']);
    regel(nieuw, { deel: '90' });
    const eigen = { naam: 'Van dit jaar', populatie: 'groep2', aanbieders: [{ organisatie: 'ander', gewicht: 1 }] };
    ontwerp(nieuw, { zorg: 5_000 }, { ...eigen, looptijd: { van: '2026-01', totEnMet: '2026-12' } });
    sluit(nieuw, ['zorgkantoor']);
    draagOver(oud, nieuw);
    nieuw.doe({
      ...{ soort: 'preventiewinst-vaststellen', vaststelling: 'w' },
      ...over({ zorg: 0 }, { ...IN_2026, maker: 'ander' }),
    });
    await bij(oud, nieuw);
    expect(stand(nieuw)).toEqual([['gesloten', 1, 'Van dit jaar']]);
    expect(stand(nieuw, 'afspraak.uit-2025')).toEqual([['gesloten', 1, 'Samen eerder']]);
    const gezien = (alleen: object): unknown => [
      vaststellingen(lees, { boek, alleen }).regels.map(({ id }) => id),
      landkaart(lees, { boek, alleen }).totalen.toegezegd,
      landkaart(lees, { boek, alleen }).afspraken.map(({ afspraak }) => afspraak),
    ];
    expect(gezien({ aanbieder: 'maker' })).toEqual([[], 300, ['afspraak.uit-2025']]);
    expect(gezien({ financier: 'rijk' })).toEqual([[], 300, ['afspraak.uit-2025']]);
    expect(gezien({ aanbieder: 'ander' })).toEqual([['w'], 4_500, ['afspraak']]);
    expect(gezien({ financier: 'zorgkantoor' })).toEqual([['w'], 4_500, ['afspraak']]);
  });

  it('zeggen bij wat hier wordt vastgesteld, naar welke regel', async () => {
    const [oud, nieuw] = paar('regel');
    draagOver(oud, nieuw);
    nieuw.doe({ soort: 'preventiewinst-vaststellen', vaststelling: 'w', ...over({ wmo: 0 }, IN_2026) });
    await bij(oud, nieuw);
    const { zinnen } = verdeelregel(lees, { boek: oud.boek }, 'regel').versies[0] ?? {};
    expect(vaststelling(lees, 'w', { boek: nieuw.boek }).regel).toEqual({ verdeelregel: 'regel', versie: 1, zinnen });
  });

  it('staan er met de versie die nog wordt afgesproken, en wie daar al mee instemde', async () => {
    const [oud, nieuw] = paar('onderweg');
    const inhoud = oud.toestand.preventie.afspraken.lees('afspraak')?.inhoud;
    const wijziging = { soort: 'afspraak-wijzigen', afspraak: 'afspraak', reden: 'ruimer', ...inhoud, naam: 'Ruimer' };
    oud.doe(wijziging as never);
    oud.doe({ soort: 'afspraak-voorleggen', afspraak: 'afspraak' });
    const door = { door: 'directie', op: '2025-10-01', document: 'brief 2' };
    oud.doe({ soort: 'afspraak-instemmen', afspraak: 'afspraak', versie: 2, financier: 'rijk', ...door });
    draagOver(oud, nieuw);
    await bij(oud, nieuw);
    expect(stand(nieuw)).toEqual([['voorgelegd', 2, 'Ruimer']]);
    expect(preventieafspraak(lees, { boek: nieuw.boek }, 'afspraak')).toMatchObject({
      ...{ staat: 'voorgelegd', versie: 2, gesloten: 1 },
      versies: [
        { versie: 1, inhoud: { naam: 'Samen eerder' } },
        { versie: 2, inhoud: { naam: 'Ruimer' }, instemmingen: [{ financier: 'rijk' }] },
      ],
    });
    // And it is closed here as it would have been there.
    nieuw.doe({ soort: 'afspraak-sluiten', afspraak: 'afspraak' });
    await bij(nieuw);
    expect(stand(nieuw)).toEqual([['gesloten', 2, 'Ruimer']]);
  });

  it('zijn beëindigd als zij dat waren', async () => {
    const [oud, nieuw] = paar('einde');
    oud.doe({ soort: 'afspraak-beeindigen', afspraak: 'afspraak', per: '2025-09', reden: 'klaar' });
    draagOver(oud, nieuw);
    await bij(oud, nieuw);
    expect(stand(nieuw)).toEqual([['beeindigd', 1, 'Samen eerder']]);
    expect(preventieafspraak(lees, { boek: nieuw.boek }, 'afspraak').staat).toBe('beeindigd');
  });
});
