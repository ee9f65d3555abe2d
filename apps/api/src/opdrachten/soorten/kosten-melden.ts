import type { KostenMelden } from '@ontschot/boek';
import { isEurocent } from '@ontschot/kern';
import { GRENZEN } from '../../grenzen.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import { Huishouden } from '../../invoer/namen.js';
import type { Regel } from '../../invoer/veld.js';
import { BedragMetTeken, Id, Lijst, Periode, Tekst } from '../../invoer/velden.js';
import type { OpdrachtHttp } from '../definitie.js';
import { EEN_HUISHOUDEN } from './delen.js';

type AlsRegel = Readonly<Record<string, unknown>>;

const samen = (melding: string, keur: (rond: AlsRegel) => boolean): Regel => ({
  code: 'samen',
  melding,
  keur: (_, rond) => keur(rond as AlsRegel),
});

const EEN_BEDRAG = samen(
  'Geef een bedrag, of een aantal met zijn eenheidsprijs.',
  ({ bedrag, aantal, eenheidsprijs }) =>
    (bedrag === undefined) !== (aantal === undefined) && (aantal === undefined) === (eenheidsprijs === undefined),
);
const VOOR_WIE = samen(
  'Noem hoogstens één van huishouden, wijk en populatie.',
  ({ huishouden, wijk, populatie }) => [huishouden, wijk, populatie].filter((een) => een !== undefined).length <= 1,
);

const AantalMetTeken = maak({
  regels: [regel('aantal', 'Geef een heel getal; minder dan nul is een correctie.', isEurocent)],
  schema: { type: 'integer', example: 30 },
});

export class KostenregelInvoer {
  @Periode({ uitleg: 'De maand, van welk jaar ook.' }) maand!: string;
  @BedragMetTeken({
    uitleg: 'In eurocenten, niet nul; of geef aantal en eenheidsprijs.',
    optioneel: true,
    samen: [EEN_BEDRAG],
  })
  bedrag?: number;
  @AantalMetTeken({ uitleg: 'Hoeveel eenheden.', optioneel: true }) aantal?: number;
  @Id({ uitleg: 'De prijs van een eenheid.', optioneel: true }) eenheidsprijs?: string;
  @Huishouden({ uitleg: 'Voor welk huishouden.', optioneel: true, samen: [VOOR_WIE] }) huishouden?: string;
  @Id({ uitleg: 'Of in welke wijk.', optioneel: true }) wijk?: string;
  @Id({ uitleg: 'Of voor welke groep die alleen wordt geteld.', optioneel: true }) populatie?: string;
  @Id({ uitleg: 'Wie het leverde.', optioneel: true }) aanbieder?: string;
}

export class KostenMeldenInvoer implements Omit<KostenMelden, 'soort' | 'namens'> {
  @Id({ uitleg: 'Haar naam; zonder deze de id van de opdracht.', optioneel: true, voorbeeld: 'opvang-2024' })
  melding?: string;
  @Id({ uitleg: 'De koker.', voorbeeld: 'opvang' }) koker!: string;
  @Id({ uitleg: 'De eerdere melding over deze koker die hierdoor vervalt.', optioneel: true }) vervangt?: string;
  @Tekst({ uitleg: 'Waar de cijfers vandaan komen.', voorbeeld: 'Jaarrekening 2024' }) bron!: string;
  @Lijst(() => KostenregelInvoer, GRENZEN.kostenregels, { uitleg: 'De kosten per maand.' })
  regels!: KostenregelInvoer[];
}

export const kostenMelden: OpdrachtHttp = {
  soort: 'kosten-melden',
  pad: 'kostenmeldingen',
  groep: 'Kosten',
  samenvatting: 'Meldt wat een koker kostte, uit de boeken van de financier of van eerdere jaren',
  invoer: KostenMeldenInvoer,
  rollen: ['controller', 'financier'],
  naamVan: 'melding',
  // A financier speaks for the organisatie of its token, and so only about kokers that it pays.
  vulAan: (opdracht, { organisatie = '' }, rol) =>
    rol === 'financier' ? { ...opdracht, ...{ namens: organisatie } } : opdracht,
  voorbeelden: [
    {
      naam: 'vorig-jaar',
      inhoud: {
        melding: 'opvang-2024',
        koker: 'opvang',
        bron: 'Jaarrekening 2024',
        regels: [{ maand: '2024-12', bedrag: 4_800_000, populatie: 'instroom-2025' }],
      },
    },
    {
      naam: 'extern',
      inhoud: {
        melding: 'zvw-kwartaal-1',
        koker: 'zvw',
        bron: 'Opgave van de zorgverzekeraar',
        regels: [{ maand: '2025-02', bedrag: 2_400_000, populatie: 'ouderen-bilgaard' }],
      },
    },
    {
      naam: 'eenheden',
      inhoud: {
        melding: 'opvang-maart',
        koker: 'opvang',
        bron: 'Nachtregister',
        regels: [
          { maand: '2025-03', aantal: 31, eenheidsprijs: 'opvangnacht-2025', huishouden: EEN_HUISHOUDEN },
          { maand: '2025-03', bedrag: -12_500, wijk: 'heechterp', aanbieder: 'opvang-fryslan' },
        ],
      },
    },
    {
      naam: 'verbeterd',
      inhoud: {
        melding: 'opvang-maart-2',
        koker: 'opvang',
        vervangt: 'opvang-maart',
        bron: 'Nachtregister na controle',
        regels: [{ maand: '2025-03', aantal: 30, eenheidsprijs: 'opvangnacht-2025', huishouden: EEN_HUISHOUDEN }],
      },
    },
  ],
};
