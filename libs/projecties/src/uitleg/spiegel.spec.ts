import { bereken, type Invoer, type Verdeelregel } from '@ontschot/regels';
import type { PreventiewinstVastgesteld } from '@ontschot/boek';
import { berekend } from './berekend.js';
import type { Schakel } from './schakels.js';

type Winst = Omit<Verdeelregel['winst'], 'verdeling'>;
const VERDELING = {
  ontvangers: [
    { ontvanger: { soort: 'aanbieders' }, gewicht: 1 },
    { ontvanger: { soort: 'budget', budget: 'fonds' }, gewicht: 1 },
  ],
  sleutel: 'gewichten',
} as const;
const KAAL: Winst = { interventiekosten: 'aftrekken', poorten: [], compensatie: 'niet', deel: '50', afbouw: [] };
const VOL: Winst = {
  ...{ ...KAAL, compensatie: 'eerst', afbouw: ['90'], drempel: { procent: '5' } },
  poorten: [{ maat: 'tevreden', minstens: '6' }],
  schaal: { maat: 'tevreden', treden: [{ vanaf: '0', procent: '80' }] },
  ...{ aftrek: { procent: '7' }, plafond: { procent: '40' } },
};

const regelVan = (winst: Winst, verlies: Partial<Verdeelregel['verlies']>): Verdeelregel => ({
  ...{ naam: 'Alles', maten: [{ maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' }] },
  winst: { ...winst, verdeling: VERDELING },
  verlies: { deel: '50', afbouw: [], ...verlies },
});

/** The page of a loss of € 100 on a referentie of € 1.000. */
function bladzijde(regel: Verdeelregel, realisatie = 1_100_00): string {
  const invoer: Invoer = {
    ...{ van: '2025-01', totEnMet: '2025-01', jaar: 1, populatie: { nulmeting: 1, nu: 1 } },
    maten: [{ maat: 'tevreden', waarde: '7' }],
    kokers: [
      {
        ...{ koker: 'wmo', inkomsten: [] },
        nulmeting: {
          methode: { methode: 'vast', bedrag: 1_000_00, per: 'maand', bron: 'x' },
          volgtPopulatie: false,
          verlagingen: [],
        },
        realisatie: { maanden: [{ maand: '2025-01', bedrag: realisatie }], inkomsten: [] },
      },
    ],
    interventiekosten: { bedrag: 0 },
    aanbieders: [{ organisatie: 'maker', gewicht: 1, inspanning: 0 }],
    voorfinancieringen: [{ voorfinanciering: 'start', door: { koker: 'wmo' }, open: 10_00 }],
  };
  const kosten = { gelezenTot: 1, regels: 1, hash: 'a' };
  const gegevens = {
    vaststelling: 'v',
    invoer,
    uitkomst: bereken(invoer, regel),
    kosten,
    van: '2025-01',
    totEnMet: '2025-01',
  };
  const schakel = { revisie: 7, gegevens } as unknown as Schakel<PreventiewinstVastgesteld>;
  return berekend(schakel, 8, regel)
    .join('\n')
    .replace(/\n {4,}/g, ' ');
}

describe('wat de bladzijde van een verlies zegt', () => {
  it('gegeven een regel die voor een winst van alles heeft, dan staat er wat het verlies daarvan niet heeft', () => {
    const tekst = bladzijde(regelVan(VOL, {}));
    for (const zin of [
      '3. Het is een verlies van € 100,00. Voor een verlies heeft de regel geen drempel; de drempel van de regel geldt alleen voor een winst.',
      '4. Voor een verlies stelt de regel geen eis; zijn eisen gelden alleen voor een winst.',
      '4. Voor een verlies heeft de regel geen schaal: het telt helemaal.',
      '5. Compensatie komt uit een winst; bij een verlies is er geen.',
      'Voor een verlies heeft de regel geen afbouw: elk jaar telt het hele deel.',
      '7. Voor een verlies heeft de regel geen aftrek en geen plafond; zijn aftrek en plafond gelden alleen voor een winst.',
      '8. Wat vooraf is ingelegd, wordt alleen uit een winst terugbetaald; er blijft evenveel van open.',
      'Een verlies dragen alleen de aanbieders; wie verder een deel van een winst krijgt, draagt niets.',
    ])
      expect(tekst).toContain(zin);
    expect(tekst).not.toContain('Er is geen drempel');
    expect([...tekst.matchAll(/^(\d)\. /gm)].map(([, stap]) => stap).join('')).toBe('1234456789');
  });

  it('gegeven een regel die voor beide evenveel heeft, dan staat er wat het verlies heeft', () => {
    const { drempel, schaal, afbouw, aftrek, plafond } = VOL;
    const tekst = bladzijde(regelVan(VOL, { drempel, schaal, afbouw, aftrek, plafond } as Partial<Winst>));
    expect(tekst).toContain(
      '3. Het is een verlies van € 100,00. Voor een verlies heeft de regel een drempel. De drempel is 5%',
    );
    for (const niet of ['geen schaal', 'geen afbouw', 'geen aftrek', 'geen plafond']) expect(tekst).not.toContain(niet);
  });

  it('gegeven een regel die nergens een drempel heeft, dan zegt zij dat van allebei', () => {
    const tekst = bladzijde(regelVan(KAAL, { plafond: { procent: '40' } }));
    expect(tekst).toContain('Voor een verlies heeft de regel geen drempel, voor een winst ook niet.');
    expect(tekst).toContain('Voor een verlies heeft de regel geen aftrek.');
    expect(tekst).not.toContain('geen eis');
  });

  it('gegeven een winst of een verlies onder de drempel, dan staat er over de spiegel niet meer dan nodig', () => {
    expect(bladzijde(regelVan(VOL, {}), 0)).not.toContain('Voor een verlies');
    const onder = bladzijde(regelVan(VOL, { drempel: { procent: '20' } }));
    expect(onder).toContain('Onder de drempel: er wordt niets gedeeld.');
    expect(onder).not.toContain('geen schaal');
  });
});
