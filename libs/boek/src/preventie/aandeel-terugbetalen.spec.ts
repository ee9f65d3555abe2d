import { gegeven, mutatie, type Verhaal } from '../../test-hulp/beproef.js';
import { begrotingVaststellen, overhevelen } from '../../test-hulp/opdrachten.js';
import { metAfspraak, vastgesteldeRegel, vaststellen } from '../../test-hulp/vaststellingen.js';

/** The budget of the koker that pays gets 300 out of it itself; a correction leaves 150 of that. */
const zelf = (koker: string): Verhaal =>
  gegeven(
    ...metAfspraak(
      { [koker]: 1_000 },
      {
        regel: vastgesteldeRegel({
          verdeling: {
            sleutel: 'gewichten',
            ontvangers: [{ ontvanger: { soort: 'budget', budget: koker }, gewicht: 1 }],
          },
        }),
      },
    ),
    begrotingVaststellen({ regels: [{ budget: koker, bedrag: 1_000 }] }),
    vaststellen({ [koker]: 0 }, { vaststelling: 'v' }),
    vaststellen({ [koker]: 500 }, { vaststelling: 'v2', corrigeert: 'v', boekdatum: '2025-07-02' }),
  );
const terug = (koker: string, bedrag: number) => ({
  soort: 'aandeel-terugbetalen',
  ...{ boekdatum: '2025-08-01', toezegging: `v2~1~${koker}`, bedrag },
});

describe('een budget dat aan zichzelf terugbetaalt', () => {
  it('gegeven een vrije koker, dan gaat alleen de belofte terug, en geen geld van het budget naar zichzelf', () => {
    zelf('wmo')
      .als(terug('wmo', 100))
      .danMutaties(mutatie('toegezegd:wmo > tegoed:wmo', 'wmo', 100))
      .enStaat('vrij:wmo', { wmo: 1_000 })
      .enStaat('tegoed:wmo', { wmo: -50 });
  });

  it('gegeven een geoormerkte koker, dan gaat het onder zijn oormerk terug, ook als er eigen geld is', () => {
    zelf('schuld')
      .als(terug('schuld', 100))
      .danMutaties(
        mutatie('toegezegd:schuld > tegoed:schuld', 'schuld', 100),
        mutatie('vrij:schuld > vrijgave:afspraak', 'schuld@afspraak', 100),
        mutatie('vrijgave:afspraak > vrij:schuld', 'schuld', 100),
      )
      .enStaat('vrij:schuld', { schuld: 800, 'schuld@afspraak': 200 });
  });

  it('gegeven vrijgegeven geld dat weg is, dan kan het niet: eigen geld herstelt het oormerk niet', () => {
    zelf('schuld')
      .en(
        overhevelen({
          boekdatum: '2025-07-15',
          van: 'schuld',
          naar: 'fonds',
          kleuren: [{ kleur: 'schuld@afspraak', bedrag: 300 }],
          bedrag: 300,
        }),
      )
      .als(terug('schuld', 100))
      .danWeigering('te-weinig-ruimte', { kleur: 'schuld@afspraak', nodig: 100 });
  });
});
