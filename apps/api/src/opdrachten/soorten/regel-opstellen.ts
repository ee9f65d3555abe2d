import type { RegelOpstellen } from '@ontschot/boek';
import { keurRegel, type Regeldelen } from '@ontschot/regels';
import { GRENZEN } from '../../grenzen.js';
import { Procenten } from '../../invoer/getallen.js';
import { LijstOfLeeg } from '../../invoer/samen.js';
import { Datum, Deel, Id, JaNee, Keuze, Naam } from '../../invoer/velden.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import type { Inhoudskeuring } from '../inhoud.js';
import { MaatInvoer, PoortInvoer, RegelgrenzenInvoer, VerdelingInvoer } from './regeldelen.js';

const INTERVENTIEKOSTEN = ['aftrekken', 'buiten-beschouwing'] as const;
const COMPENSATIE = ['eerst', 'niet'] as const;
const afbouw = { uitleg: 'Per jaar van de afspraak; daarna blijft het zo.', optioneel: true };

export class WinstregelInvoer extends RegelgrenzenInvoer {
  @Keuze(INTERVENTIEKOSTEN, { uitleg: 'Of wat de preventie kostte van de winst af gaat.' })
  interventiekosten!: (typeof INTERVENTIEKOSTEN)[number];
  @LijstOfLeeg(() => PoortInvoer, GRENZEN.maten, {
    uitleg: 'Eisen: wordt er een niet gehaald, dan niets.',
    optioneel: true,
  })
  poorten?: PoortInvoer[];
  @Keuze(COMPENSATIE, { uitleg: 'Of kokers die duurder werden eerst schadeloos worden gesteld.' })
  compensatie!: (typeof COMPENSATIE)[number];
  @Procenten(GRENZEN.afbouwjaren, afbouw) afbouw?: string[];
  @Deel(() => VerdelingInvoer, { uitleg: 'Wie wat krijgt.' }) verdeling!: VerdelingInvoer;
}

export class VerliesregelInvoer extends RegelgrenzenInvoer {
  @Procenten(GRENZEN.afbouwjaren, afbouw) afbouw?: string[];
}

export class VerdeelregelInvoer {
  @Naam({ uitleg: 'Hoe hij heet.', voorbeeld: 'De helft voor wie het deed' }) naam!: string;
  @LijstOfLeeg(() => MaatInvoer, GRENZEN.maten, { uitleg: 'Wat er naast geld wordt gemeten.', optioneel: true })
  maten?: MaatInvoer[];
  @Deel(() => WinstregelInvoer, { uitleg: 'Wat er met een winst gebeurt.' }) winst!: WinstregelInvoer;
  @Deel(() => VerliesregelInvoer, { uitleg: 'Wat er met een verlies gebeurt.', optioneel: true })
  verlies?: VerliesregelInvoer;
}

export class RegelOpstellenInvoer implements Omit<RegelOpstellen, 'soort'> {
  @Id({ uitleg: 'De naam waaronder het boek hem kent.', voorbeeld: 'helft' }) verdeelregel!: string;
  @JaNee({ uitleg: 'Of hij er nog niet is: is de naam dan al in gebruik, dan wordt het geweigerd.', optioneel: true })
  nieuw?: boolean;
  @Datum({ uitleg: 'Vanaf welke dag hij mag worden gebruikt.' }) geldigVanaf!: string;
  @Deel(() => VerdeelregelInvoer, { uitleg: 'De regel.' }) regel!: VerdeelregelInvoer;
}

/** A part is what has a rule of its own. */
const REGELKEURING: Inhoudskeuring = {
  delen: [
    'regel.maten[]',
    'regel.winst.poorten[]',
    'regel.winst.verdeling.ontvangers[]',
    'regel.winst.verdeling.*',
    'regel.winst.*',
    'regel.verlies.*',
  ],
  keur: ({ regel }) =>
    keurRegel((regel ?? {}) as Regeldelen).map(({ veld, uitleg }) => ({ veld: `regel.${veld}`, uitleg })),
};

const aanbieders = [{ ontvanger: { soort: 'aanbieders' }, gewicht: 1 }];

export const regelOpstellen: OpdrachtHttp = {
  soort: 'regel-opstellen',
  pad: 'verdeelregels',
  groep: 'Verdeelregels',
  samenvatting: 'Stelt een verdeelregel op, of de volgende versie ervan',
  invoer: RegelOpstellenInvoer,
  inhoud: REGELKEURING,
  rollen: BOEKEN,
  voorbeelden: [
    {
      naam: 'helft',
      inhoud: {
        verdeelregel: 'helft',
        geldigVanaf: '2025-01-01',
        regel: {
          naam: 'De helft voor wie het deed',
          maten: [{ maat: 'tevreden', naam: 'de tevredenheid', van: '0', tot: '10' }],
          winst: {
            interventiekosten: 'aftrekken',
            drempel: { procent: '2.5' },
            poorten: [{ maat: 'tevreden', minstens: '6' }],
            compensatie: 'eerst',
            deel: '50',
            plafond: { procent: '20' },
            verdeling: {
              ontvangers: [
                { ontvanger: { soort: 'aanbieders' }, gewicht: 3 },
                { ontvanger: { soort: 'budget', budget: 'wijkbudget-heechterp' }, gewicht: 1 },
              ],
              sleutel: 'gewichten',
            },
          },
        },
      },
    },
    {
      naam: 'kwart',
      inhoud: {
        verdeelregel: 'kwart',
        geldigVanaf: '2025-01-01',
        regel: {
          naam: 'Een kwart, ook van een verlies',
          maten: [],
          winst: {
            interventiekosten: 'buiten-beschouwing',
            drempel: { naarOmvang: [{ vanaf: 0, procent: '10' }] },
            poorten: [],
            compensatie: 'niet',
            deel: '25',
            afbouw: ['100', '75', '50'],
            verdeling: { ontvangers: aanbieders, sleutel: 'gelijk' },
          },
          verlies: { deel: '10', plafond: { bedrag: 2_500_000 } },
        },
      },
    },
  ],
};
