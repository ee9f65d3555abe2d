import { gegeven } from '../../test-hulp/beproef.js';
import { AFSPRAAKWERELD, gesloten, opstellen, telt, voorleggen, VOORSTEL } from '../../test-hulp/afspraken.js';
import { budget } from '../../test-hulp/wereld.js';

const VAST = telt('wmo').nulmeting;

describe('een afspraak opstellen', () => {
  it('gegeven een voorstel, als het wordt opgesteld, dan is het een ontwerp met het eigen budget van iedere koker', () => {
    const inhoud = {
      ...VOORSTEL,
      kokers: ['wmo', 'werk'].map((koker) => ({
        koker,
        budget: koker,
        nulmeting: { ...VAST, verlagingen: [] },
        inkomsten: [],
      })),
      automatisch: false,
    };
    const { toestand } = gegeven(...AFSPRAAKWERELD)
      .als(opstellen())
      .dan('afspraak-opgesteld.v1', { boekdatum: '2025-01-01', afspraak: 'a1', versie: 1, inhoud });
    expect(toestand.preventie.afspraken.lees('a1')).toEqual({
      afspraak: 'a1',
      staat: 'ontwerp',
      versie: 1,
      inhoud,
      instemmingen: [],
    });
  });

  it('gegeven een ontwerp van een ander onder deze naam, als een nieuwe wordt opgesteld, dan overschrijft die het niet', () => {
    gegeven(...AFSPRAAKWERELD, opstellen({ nieuw: true }))
      .als(opstellen({ nieuw: true, naam: 'Iets anders' }))
      .danWeigering('id-bestaat-al', { afspraak: 'a1' })
      .als(opstellen({ naam: 'Opnieuw geschreven' }))
      .danOnderMeer({ versie: 1, inhoud: { naam: 'Opnieuw geschreven' } });
  });

  it('gegeven een nulmeting in eenheden, dan staat de hele prijs met bron en jaar in de gebeurtenis', () => {
    const eenheden = [{ eenheidsprijs: 'opvangdag', aantal: 30, per: 'maand' as const }];
    gegeven(...AFSPRAAKWERELD)
      .als(
        opstellen({
          kokers: [telt('opvang', { nulmeting: { methode: { methode: 'eenheden', eenheden }, volgtPopulatie: true } })],
        }),
      )
      .danOnderMeer({
        inhoud: {
          kokers: [
            {
              nulmeting: {
                methode: {
                  methode: 'eenheden',
                  eenheden: [
                    { prijs: { eenheidsprijs: 'opvangdag', bedrag: 15_000, bron: 'tarief', jaar: 2024 }, aantal: 30 },
                  ],
                },
              },
            },
          ],
        },
      });
  });

  it('gegeven meer budgetten van een koker, dan is het zonder keuze het eerste, en met keuze dat', () => {
    gegeven(...AFSPRAAKWERELD, budget('a-wmo', { aard: 'koker', koker: 'wmo' }))
      .als(opstellen({ kokers: [telt('wmo'), telt('werk', { budget: 'fonds' })] }))
      .danOnderMeer({ inhoud: { kokers: [{ budget: 'a-wmo' }, { budget: 'fonds' }] } });
  });

  it('gegeven geen regel, dan kan het: een ontwerp wordt ook zonder regel gemeten', () => {
    const { verdeelregel: _, ...zonder } = VOORSTEL;
    gegeven(...AFSPRAAKWERELD)
      .als({ soort: 'afspraak-opstellen', ...{ afspraak: 'a1', ...zonder } })
      .danOnderMeer({ inhoud: { naam: VOORSTEL.naam } });
  });

  it('gegeven een ontwerp, als het opnieuw wordt opgesteld, dan vervangt dat de inhoud; daarna niet meer', () => {
    const { toestand } = gegeven(...AFSPRAAKWERELD, opstellen())
      .als(opstellen({ naam: 'Anders' }))
      .danOnderMeer({ versie: 1, inhoud: { naam: 'Anders' } })
      .en(voorleggen())
      .als(opstellen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'voorgelegd', mag: ['ontwerp'] });
    expect(toestand.preventie.afspraken.lees('a1')?.inhoud.naam).toBe('Anders');
    gegeven(...AFSPRAAKWERELD, ...gesloten())
      .als(opstellen())
      .danWeigering('afspraak-staat-past-niet', { staat: 'gesloten' });
  });

  it('gegeven een afspraak van een later of eerder jaar, dan telt zij op de naaste dag van het boek', () => {
    gegeven(...AFSPRAAKWERELD)
      .als(opstellen({ looptijd: { van: '2023-04', totEnMet: '2026-03' } }))
      .danOnderMeer({ boekdatum: '2025-01-01' })
      .als(opstellen({ looptijd: { van: '2026-04', totEnMet: '2027-03' } }))
      .danOnderMeer({ boekdatum: '2025-12-31' });
  });
});
