import { gegeven } from '../../test-hulp/beproef.js';
import { koker, VRIJ, WERELD } from '../../test-hulp/wereld.js';

const prijs = { naam: 'Dag detentie', bedrag: 19_000, eenheid: 'dag', bron: 'DJI in getal', jaar: 2025 };
const leg = (populatie: string, soort: string) => ({
  soort: 'populatie-vastleggen',
  ...{ populatie, naam: populatie, leden: { soort } },
});
const BEGIN = [
  ...WERELD,
  { soort: 'huishoudens-opnemen', huishoudens: ['hh-a'] },
  { soort: 'eenheidsprijs-vastleggen', eenheidsprijs: 'dag', ...prijs },
  leg('groep', 'cohort'),
  leg('gezinnen', 'huishoudens'),
];
const melden = (melding: string, regels: readonly object[], meer: object = {}) => ({
  soort: 'kosten-melden',
  ...{ melding, koker: 'zvw', bron: 'declaraties eerste kwartaal', regels, ...meer },
});
const feb = { maand: '2025-02', bedrag: 100 };

describe('kosten melden', () => {
  it('gegeven een koker, als bedragen en aantallen worden gemeld, dan draagt elke regel haar bedrag', () => {
    const verhaal = gegeven(...BEGIN)
      .als(
        melden('m1', [
          { maand: '2025-02', aantal: 21, eenheidsprijs: 'dag', huishouden: 'hh-a', aanbieder: 'kwintes' },
          { maand: '2023-11', bedrag: -500, wijk: 'noord' },
          { maand: '2025-02', bedrag: 1, populatie: 'groep' },
        ]),
      )
      .dan('kosten-gemeld.v1', {
        boekdatum: '2025-01-01',
        melding: 'm1',
        koker: 'zvw',
        bron: 'declaraties eerste kwartaal',
        regels: [
          {
            maand: '2025-02',
            bedrag: 399_000,
            aantal: 21,
            eenheidsprijs: 'dag',
            huishouden: 'hh-a',
            aanbieder: 'kwintes',
          },
          { maand: '2023-11', bedrag: -500, wijk: 'noord' },
          { maand: '2025-02', bedrag: 1, populatie: 'groep' },
        ],
      });
    const { preventie, revisie } = verhaal.toestand;
    expect(preventie.kostenmeldingen.lees('m1')).toEqual({
      melding: 'm1',
      koker: 'zvw',
      revisie,
      maanden: ['2023-11', '2025-02'],
      geteld: [
        { maand: '2023-11', voor: 'wijk noord' },
        { maand: '2025-02', voor: 'huishoudens' },
        { maand: '2025-02', voor: 'populatie groep' },
      ],
    });
    expect([...preventie.laatsteKosten]).toEqual([
      ['zvw|2023-11', revisie],
      ['zvw|2025-02', revisie],
    ]);
  });

  it('gegeven een melding, als een andere haar vervangt, dan blijft de oude leesbaar en tellen de maanden van beide', () => {
    const { toestand } = gegeven(...BEGIN, melden('m1', [feb]))
      .als(melden('m2', [{ maand: '2025-03', bedrag: 90 }], { vervangt: 'm1' }))
      .danOnderMeer({ melding: 'm2', vervangt: 'm1' });
    const { kostenmeldingen, laatsteKosten } = toestand.preventie;
    expect(kostenmeldingen.lees('m1')).toMatchObject({ revisie: toestand.revisie - 1, vervangenDoor: 'm2' });
    expect(kostenmeldingen.lees('m2')).toMatchObject({ maanden: ['2025-03'] });
    expect([laatsteKosten.lees('zvw|2025-02'), laatsteKosten.lees('zvw|2025-03')]).toEqual([
      toestand.revisie,
      toestand.revisie,
    ]);
  });

  it('gegeven wat al vervangen is, van een andere koker is of er niet is, dan wordt vervangen geweigerd', () => {
    gegeven(...BEGIN, melden('m1', [feb]), melden('m2', [feb], { vervangt: 'm1' }))
      .als(melden('m3', [feb], { vervangt: 'm1' }))
      .danWeigering('vervangen-niet-mogelijk', { vervangt: 'm1', vervangenDoor: 'm2' })
      .als(melden('m3', [feb], { vervangt: 'm2', koker: 'wmo' }))
      .danWeigering('vervangen-niet-mogelijk', { vervangt: 'm2', koker: 'zvw' })
      .als(melden('m3', [feb], { vervangt: 'weg' }))
      .danWeigering('onbekende-kostenmelding', { vervangt: 'weg' })
      .als(melden('m2', [feb]))
      .danWeigering('id-bestaat-al', { melding: 'm2' });
  });

  it('gegeven fouten in de regels, dan noemt de weigering ze met hun regel, de eerste twintig', () => {
    const mis: readonly (readonly [string, object])[] = [
      ['huishouden', { ...feb, huishouden: 'hh-x' }],
      ['wijk', { ...feb, wijk: 'west' }],
      ['aanbieder', { ...feb, aanbieder: 'weg' }],
      ['populatie', { ...feb, populatie: 'weg' }],
      ['populatie', { ...feb, populatie: 'gezinnen' }],
      ['eenheidsprijs', { maand: '2025-02', aantal: 1, eenheidsprijs: 'weg' }],
      ['huishouden', { ...feb, wijk: 'noord', huishouden: 'hh-a' }],
      ['bedrag', { maand: '2025-02' }],
      ['bedrag', { ...feb, aantal: 1, eenheidsprijs: 'dag' }],
      ['bedrag', { maand: '2025-02', aantal: 1 }],
      ['aantal', { maand: '2025-02', aantal: 0.5, eenheidsprijs: 'dag' }],
      ['bedrag', { ...feb, bedrag: 0 }],
      ['bedrag', { maand: '2025-02', aantal: 1_000_000_000, eenheidsprijs: 'dag' }],
    ];
    const fouten = mis.map(([veld], i) => ({ regel: i + 2, veld, uitleg: expect.stringMatching(/^(?!.*hh-).*\.$/) }));
    gegeven(...BEGIN)
      .als(melden('m1', [feb, ...mis.map(([, regel]) => regel)]))
      .danWeigering('regels-kloppen-niet', { aantal: mis.length, fouten })
      .als(melden('m1', Array<object>(30).fill({ maand: '2025-02' })))
      .danWeigering('regels-kloppen-niet', { aantal: 30, fouten: { length: 20 } });
  });

  it('gegeven een koker die later begint of anders werd, dan mag hij; een onbekende niet', () => {
    gegeven(...BEGIN, koker('laat', VRIJ, { vanaf: '2025-10-01' }))
      .als(melden('m1', [feb], { koker: 'laat' }))
      .danOnderMeer({ koker: 'laat' })
      .als(melden('m2', [feb], { koker: 'weg' }))
      .danWeigering('onbekende-koker', { koker: 'weg' });
  });

  it('namens een organisatie, dan alleen over een koker die zij betaalt', () => {
    gegeven(...BEGIN)
      .als(melden('m1', [feb], { namens: 'rijk' }))
      .danWeigering('koker-van-ander', { koker: 'zvw', namens: 'rijk' })
      .als(melden('m1', [feb], { namens: 'verzekeraar' }))
      .danOnderMeer({ melding: 'm1' });
  });

  it('gegeven vijfduizend lange regels, dan past de melding niet in één gebeurtenis; korte wel', () => {
    const lang = { ...feb, aanbieder: 'kwintes', aantal: 1_000_000, bedrag: undefined, eenheidsprijs: 'dag' };
    gegeven(...BEGIN)
      .als(melden('m1', Array<object>(5_000).fill({ ...lang, huishouden: 'hh-a' })))
      .danWeigering('melding-te-groot', { grootste: 480 * 1024 })
      .als(melden('m1', Array<object>(5_000).fill({ ...feb, huishouden: 'hh-a' })))
      .danOnderMeer({ melding: 'm1' });
  });

  it('gegeven dezelfde opdracht nog eens, dan komt er niets bij', () => {
    const { toestand } = gegeven(...BEGIN).als(melden('m1', [feb]), { id: 'o' });
    const { revisie } = toestand;
    gegeven(...BEGIN)
      .als(melden('m1', [feb]), { id: 'o' })
      .als(melden('m1', [feb]), { id: 'o' })
      .danUitkomst({ soort: 'herhaald', bekend: { hash: expect.any(String), revisie, aantal: 1 } });
  });
});
