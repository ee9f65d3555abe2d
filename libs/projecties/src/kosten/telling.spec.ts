import type { Afspraakinhoud, BoekOpdracht, Gebeurtenis, Opgeteld, Populatie } from '@ontschot/boek';
import { richtIn } from '../../test/hulp/gemeente.js';
import { Schrijver } from '../../test/hulp/schrijver.js';
import { bereikVan } from './bereik.js';
import { Telling } from './telling.js';

const BOEK = 'GM0001-2025';
const DOEL = { taakveld: '6.82', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' } as const;

type Regel = { maand: string; bedrag: number; huishouden?: string; wijk?: string; populatie?: string };
type Anders = Partial<Afspraakinhoud> & { van?: string; totEnMet?: string };

/** A boek with three populations, to which costs are added. */
class Kosten {
  readonly schrijver = new Schrijver(BOEK);

  constructor() {
    richtIn(this.schrijver);
    this.doe({ soort: 'huishoudens-opnemen', huishoudens: ['hh-a', 'hh-b', 'hh-c'] });
    this.populatie('gezinnen', { soort: 'huishoudens' });
    this.doe({ soort: 'populatie-aanvullen', populatie: 'gezinnen', huishoudens: ['hh-a', 'hh-b'] });
    this.populatie('buurt', { soort: 'wijken', wijken: ['oost', 'noord'] });
    this.populatie('groep', { soort: 'cohort' });
    this.populatie('anderen', { soort: 'cohort' });
  }

  doe(opdracht: BoekOpdracht): number {
    return this.schrijver.doe(opdracht);
  }

  populatie(populatie: string, leden: Populatie['leden']): void {
    this.doe({ soort: 'populatie-vastleggen', populatie, naam: populatie, leden, losVan: [] });
  }

  meld(koker: string, regels: readonly Regel[], melding: string, vervangt?: string): this {
    const rest = vervangt === undefined ? {} : { vervangt };
    this.doe({ soort: 'kosten-melden', melding, koker, bron: 'administratie', regels, ...rest });
    return this;
  }

  besteed(bedrag: number, boekdatum: string, meer: object = {}): number {
    return this.doe({ soort: 'besteden', boekdatum, budget: 'opvang', bedrag, doel: DOEL, ...meer });
  }

  tel(populatie: string, { van = '2025-01', totEnMet = '2025-03', ...anders }: Anders = {}): Opgeteld {
    const wie = this.schrijver.toestand.preventie.populaties.lees(populatie);
    if (wie === undefined) throw new Error(populatie);
    const inhoud = {
      kokers: [{ koker: 'opvang' }, { koker: 'jeugd' }],
      aanbieders: [{ organisatie: 'jbra', gewicht: 1 }],
      ...anders,
    } as unknown as Afspraakinhoud;
    const telling = new Telling(bereikVan(BOEK, inhoud, wie, van, totEnMet));
    for (const gebeurtenis of this.schrijver.alles) telling.tel(gebeurtenis);
    return telling.uitkomst();
  }
}

const maanden = ({ kokers }: Opgeteld, koker: string) =>
  kokers.find((een) => een.koker === koker)?.realisatie.maanden.map(({ maand, bedrag }) => [maand, bedrag]);

describe('de kosten van een populatie', () => {
  let kosten: Kosten;
  beforeEach(() => {
    kosten = new Kosten();
  });

  it('gegeven kosten van eerdere jaren, dan tellen zij niet voor een populatie waar later anderen bij kwamen', () => {
    const { alles, toestand } = kosten.schrijver;
    const wie = toestand.preventie.populaties.lees('gezinnen')!;
    const over = (revisie: number): Gebeurtenis => ({
      ...{ ...alles[0]!, type: 'kosten-overgenomen.v1', revisie },
      gegevens: {
        ...{ boekdatum: '2025-01-01', nietVoor: [], rijen: [] },
        huishoudens: [{ koker: 'opvang', huishouden: 'hh-a', maanden: [{ maand: '2024-02', bedrag: 7 }] }],
      } as Gebeurtenis['gegevens'],
    });
    const regels = (ledenTot: number): number => {
      const inhoud = { kokers: [{ koker: 'opvang' }], aanbieders: [] } as unknown as Afspraakinhoud;
      const telling = new Telling(bereikVan(BOEK, inhoud, { ...wie, ledenTot }, '2025-01', '2025-03'));
      // In two parts, between which others came to count.
      for (const een of [over(40), over(42)]) telling.tel(een);
      return telling.uitkomst().regels;
    };
    expect([30, 41, 50].map(regels)).toEqual([2, 0, 0]);
  });

  it('gegeven kosten van huishoudens, wijken en groepen, dan telt elke populatie alleen haar eigen leden', () => {
    const maand = '2025-02';
    kosten.meld(
      'opvang',
      [
        { maand, bedrag: 1, huishouden: 'hh-a' },
        { maand, bedrag: 20, huishouden: 'hh-c' },
        { maand, bedrag: 300, wijk: 'oost' },
        { maand, bedrag: 4_000, wijk: 'west' },
        { maand, bedrag: 50_000, populatie: 'groep' },
        { maand, bedrag: 600_000, populatie: 'anderen' },
        { maand, bedrag: 7_000_000 },
      ],
      'm1',
    );
    expect(['gezinnen', 'buurt', 'groep'].map((wie) => maanden(kosten.tel(wie), 'opvang'))).toEqual([
      [['2025-02', 1]],
      [['2025-02', 300]],
      [['2025-02', 50_000]],
    ]);
    expect(kosten.tel('gezinnen').regels).toBe(1);
  });

  it('gegeven een besteding voor een huishouden, dan telt de maand van de hulp, en anders die van de boekdatum', () => {
    kosten.besteed(100, '2025-02-10', { huishouden: 'hh-a' });
    kosten.besteed(30, '2025-03-10', { huishouden: 'hh-a', periode: '2025-01' });
    kosten.besteed(9, '2025-04-10', { huishouden: 'hh-b' });
    expect(maanden(kosten.tel('gezinnen'), 'opvang')).toEqual([
      ['2025-01', 30],
      ['2025-02', 100],
    ]);
  });

  it('gegeven een melding die een andere vervangt, dan telt alleen de nieuwe en staan beide in de hash', () => {
    kosten.meld('opvang', [{ maand: '2025-01', bedrag: 500, populatie: 'groep' }], 'm1');
    const voor = kosten.tel('groep');
    kosten.meld('opvang', [{ maand: '2025-02', bedrag: 80, populatie: 'groep' }], 'm2', 'm1');
    const na = kosten.tel('groep');
    expect(maanden(na, 'opvang')).toEqual([['2025-02', 80]]);
    expect([voor.regels, na.regels]).toEqual([1, 2]);
    expect(na.hash).not.toBe(voor.hash);
  });

  it('gegeven een storno, dan gaan de kosten er weer af', () => {
    const beweging = kosten.besteed(100, '2025-02-10', { huishouden: 'hh-a' });
    kosten.besteed(7, '2025-02-11', { huishouden: 'hh-a' });
    kosten.doe({ soort: 'storneren', boekdatum: '2025-02-20', beweging, reden: 'dubbel' });
    expect(maanden(kosten.tel('gezinnen'), 'opvang')).toEqual([['2025-02', 7]]);
    expect(kosten.tel('gezinnen').regels).toBe(3);
  });

  it('gegeven geld dat een afspraak vrijgaf of als winst uitbetaalde, dan zijn dat geen kosten', () => {
    kosten.besteed(100, '2025-02-10', { huishouden: 'hh-a' });
    const [besteding] = kosten.schrijver.alles.slice(-1);
    if (besteding === undefined) throw new Error('geen besteding');
    const nog = (type: string, kleur: string) => ({
      ...besteding,
      type,
      revisie: besteding.revisie + 1,
      gegevens: { ...besteding.gegevens, mutaties: [{ van: 'vrij:opvang', naar: 'besteed:opvang', kleur, bedrag: 5 }] },
    });
    const uitkomsten = [
      nog('besteding-geboekt.v1', 'opvang@voordeur'),
      nog('toezegging-contant-gemaakt.v1', 'opvang'),
      nog('voorfinanciering-verrekend.v1', 'opvang'),
      nog('besteding-geboekt.v1', 'opvang'),
    ].map((extra) => {
      const eigen = new Kosten();
      eigen.schrijver.alles.push(besteding, extra);
      return maanden(eigen.tel('gezinnen'), 'opvang');
    });
    expect(uitkomsten).toEqual([100, 100, 100, 105].map((bedrag) => [['2025-02', bedrag]]));
  });

  it('gegeven een grens per huishouden, dan gaat wat erboven ligt van de laatste maand met kosten af', () => {
    kosten.meld(
      'opvang',
      [
        { maand: '2025-01', bedrag: 700, huishouden: 'hh-a' },
        { maand: '2025-02', bedrag: 600, huishouden: 'hh-a' },
        { maand: '2025-03', bedrag: 400, huishouden: 'hh-b' },
      ],
      'm1',
    );
    const telling = kosten.tel('gezinnen', { grensPerHuishouden: 1_000 });
    expect(telling.kokers[0]?.realisatie).toEqual({
      maanden: [
        { maand: '2025-01', bedrag: 700 },
        { maand: '2025-02', bedrag: 300 },
        { maand: '2025-03', bedrag: 400 },
      ],
      inkomsten: [],
      uitschieters: { grens: 1_000, huishoudens: 1, afgekapt: 300 },
    });
  });

  it('gegeven kosten bij een aanbieder van de afspraak, dan is verteld wat zijn inkomsten waren', () => {
    kosten.besteed(100, '2025-02-10', { huishouden: 'hh-a', aanbieder: 'jbra' });
    kosten.besteed(40, '2025-02-11', { huishouden: 'hh-a', aanbieder: 'leger' });
    expect(kosten.tel('gezinnen').kokers[0]?.realisatie.inkomsten).toEqual([{ aanbieder: 'jbra', bedrag: 100 }]);
  });

  it('gegeven kokers buiten de afspraak, dan is verteld hoe zij bewogen tegen dezelfde maanden een jaar eerder', () => {
    const regels = (toen: number, nu: number): Regel[] => [
      { maand: '2024-02', bedrag: toen, populatie: 'groep' },
      { maand: '2025-02', bedrag: nu, populatie: 'groep' },
      { maand: '2024-04', bedrag: 99_999, populatie: 'groep' },
    ];
    kosten
      .meld('wmo', regels(500, 900), 'm1')
      .meld('schuld', regels(500, 100), 'm2')
      .meld('opvang', regels(1, 2), 'm3');
    const telling = kosten.tel('groep');
    expect(telling.buitenBereik).toEqual([
      { koker: 'schuld', verschil: 400 },
      { koker: 'wmo', verschil: -400 },
    ]);
    expect(maanden(telling, 'opvang')).toEqual([['2025-02', 2]]);
    // Longer than a year: two years back, so that no month is on both sides.
    expect(kosten.tel('groep', { van: '2024-02', totEnMet: '2025-02' }).buitenBereik).toEqual([]);
  });

  it('gegeven geen enkel cijfer van een jaar eerder, dan zegt niemand dat een koker bewoog', () => {
    kosten.meld('wmo', [{ maand: '2025-02', bedrag: 900, populatie: 'groep' }], 'm1');
    expect(kosten.tel('groep').buitenBereik).toEqual([]);
  });
});
