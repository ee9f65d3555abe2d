import { genaamd, gegeven, type Verhaal } from '../../../boek/test-hulp/beproef.js';
import { indeling, MET_VERPLICHTING, ontvangen, regel } from '../../../boek/test-hulp/declaraties.js';
import { NA_HET_JAAR, open, sluitAf } from '../../../boek/test-hulp/jaareinde.js';
import { boekOpenen } from '../../../boek/test-hulp/wereld.js';
import { eerdereRegel } from '@ontschot/boek';
import { Opstelling } from '../../test/hulp/opstelling.js';
import { agenda, betalers, kostenprognose, ontzorging, type Leesmodel } from '../index.js';

const [TOEN, NU] = ['GM0080-2025', 'GM0080-2026'];
const D2 = { declaratie: 'buurthuis-d2', nummer: 'D2', boekdatum: '2026-02-02', regels: 1, debet: 0, posten: [] };

describe('een regel van het jaar ervoor die is teruggenomen', () => {
  let opstelling: Opstelling;
  let lees: Leesmodel;

  const schrijf = async (boek: string, { gebeurtenissen }: Verhaal): Promise<void> => {
    const events = gebeurtenissen.map(({ type, gegevens, metadata, revisie }) => ({
      ...{ id: `${boek}-${revisie}`, type, data: gegevens },
      metadata: { ...metadata, zout: 'AAAAAAAAAAAAAAAAAAAAAA' },
    }));
    await opstelling.store.append(`boek-${boek}`, -1, events);
    expect(await lees.wachtOp(boek, events.length - 1, 10_000)).toBe(true);
  };

  /** Given: lines of 70 and 10 in 2025, of which the 70 (60 of schuld, 10 of wmo) came back into the boek of 2026. */
  beforeAll(async () => {
    opstelling = await Opstelling.begin();
    lees = await opstelling.leesmodel('lees', { vandaag: () => '2026-06-30' });
    const lijst = { soort: 'agenda-vaststellen', agenda: 'a', naam: 'Agenda', besluit: 'Raad' };
    const prijs = {
      soort: 'eenheidsprijs-vastleggen',
      eenheidsprijs: 'p',
      naam: 'P',
      eenheid: 'jaar',
      bron: 'x',
      jaar: 2025,
    };
    const aantal = { aantal: 1, eenheidsprijs: 'p' };
    const hulp = {
      functionaliteit: 'lichte-ondersteuning',
      leeftijdsgroep: 'volwassenen',
      begin: aantal,
      doel: aantal,
    };
    const oud = gegeven(
      ...MET_VERPLICHTING,
      ...[{ ...prijs, bedrag: 1 }, { ...lijst, regels: [hulp] }, indeling(), ontvangen()],
      ...[genaamd('P1', regel({ bedrag: 70 })), regel({ referentie: 'P2', bedrag: 10 })],
    );
    const nieuw = gegeven({ ...boekOpenen, boek: NU, jaar: 2026 });
    open(oud, sluitAf(oud, { criteria: [{ procent: 100 }] }), nieuw);
    const eerder = eerdereRegel(oud.toestand, oud.revisie('P1'), 'buurthuis');
    nieuw.als(ontvangen({ ...D2, credit: 70, eerder: [eerder] }), {}, NA_HET_JAAR);
    const terug = { soort: 'eerdere-regel-crediteren', declaratie: 'buurthuis-d2', referentie: 'P1C', eerder };
    nieuw.als(terug, {}, NA_HET_JAAR).danOnderMeer({ uit: TOEN });
    await schrijf(TOEN, oud);
    await schrijf(NU, nieuw);
  });
  afterAll(() => opstelling.ruimOp());

  it('dan kostte het jaar ervoor minder, en dit jaar niet', () => {
    const jaren = ontzorging(lees, { boek: NU }).jaren.map(({ jaar, totaal, licht }) => [jaar, totaal, licht.besteed]);
    expect(jaren).toEqual([
      [2025, 10, 10],
      [2026, 0, 0],
    ]);
    expect(ontzorging(lees, { boek: TOEN }).jaren).toMatchObject([{ jaar: 2025, totaal: 10 }]);
    expect(betalers(lees, { boek: TOEN })).toMatchObject({ totaal: 10 });
    expect(betalers(lees, { boek: NU, jaar: 2025 })).toMatchObject({ totaal: 0, kokers: [] });
    expect(agenda(lees, { boek: TOEN }, 'a')).toMatchObject({ totaal: { besteed: 10 } });
    expect(agenda(lees, { boek: TOEN, op: '2025-12-30' }, 'a')).toMatchObject({ totaal: { besteed: 80 } });
  });

  it('dan is het in dit jaar geld dat er is, en niet minder besteed', () => {
    const schuld = kostenprognose(lees, { boek: NU, op: '2026-03-31' }).kokers.find(({ koker }) => koker === 'schuld');
    expect(schuld).toMatchObject({ beschikbaar: 60, besteed: 0, over: 60, prognose: { verwacht: 0 } });
  });
});
