import { STEMMEN, type BewonersvoorstelIndienen, type BewonersvoorstelStemmen, type Stem } from '@ontschot/boek';
import type { Rol } from '../../beveiliging/identiteit.js';
import { Zin } from '../../invoer/mensen.js';
import { Bedrag, Deel, Id, Keuze } from '../../invoer/velden.js';
import type { OpdrachtHttp, Stemming } from '../definitie.js';
import { DOEL_SCHULDHULP, DoelInvoer } from './delen.js';

export const GROEP_BEWONERS = 'Bewoners';
export const VOORSTEL = { uitleg: 'Het voorstel.', voorbeeld: 'zitbanken' } as const;

type Zonder = 'soort' | 'bewoner' | 'kiezer' | 'sleutelmerk' | 'tekst';

/** What a household sends; which one it is stands in the token, and in the boek only under a name of this vote. */
export class VoorstelIndienenInvoer implements Omit<BewonersvoorstelIndienen, Zonder> {
  @Id({ ...VOORSTEL, uitleg: 'Zijn naam, zonder namen van mensen.' }) voorstel!: string;
  @Id({ uitleg: 'Het bewonersbudget.', voorbeeld: 'bewoners-heechterp' }) budget!: string;
  @Bedrag({ uitleg: 'In eurocenten.', voorbeeld: 150_000 }) bedrag!: number;
  @Deel(() => DoelInvoer, { uitleg: 'Waarvoor.', voorbeeld: DOEL_SCHULDHULP }) doel!: DoelInvoer;
  @Zin({
    uitleg: 'In één zin waarvoor, zonder namen: de buurt leest haar. Zij wordt versleuteld bewaard, buiten het boek.',
    voorbeeld: 'Drie banken op het plein, zodat ouderen er kunnen zitten',
  })
  waarvoor!: string;
}

export class VoorstelStemmenInvoer implements Omit<BewonersvoorstelStemmen, Zonder> {
  @Id(VOORSTEL) voorstel!: string;
  @Keuze(STEMMEN, { uitleg: 'Voor of tegen; tot het einde te veranderen.' }) stem!: Stem;
}

const BEWONERS: readonly Rol[] = ['inwoner'];
const voorstelVan = (opdracht: object): string => (opdracht as { readonly voorstel: string }).voorstel;

/** An inwoner without a household is of no neighbourhood. */
const deel = {
  groep: GROEP_BEWONERS,
  rollen: BEWONERS,
  mag: (_opdracht, { huishouden }) => huishouden !== undefined,
} satisfies Partial<OpdrachtHttp>;

export const bewonersvoorstelIndienen: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersvoorstel-indienen',
  pad: 'bewonersvoorstellen',
  samenvatting: 'Dient als bewoner een voorstel in voor het geld van de buurt; wie dat deed staat nergens',
  invoer: VoorstelIndienenInvoer,
  zin: 'waarvoor',
  stemming: (opdracht): Stemming => ({ stemming: voorstelVan(opdracht), begint: true }),
  voorbeelden: [
    {
      naam: 'zitbanken',
      elders: true,
      inhoud: {
        ...{ voorstel: 'zitbanken', budget: 'bewoners-heechterp', bedrag: 150_000, doel: DOEL_SCHULDHULP },
        waarvoor: 'Drie banken op het plein, zodat ouderen er kunnen zitten',
      },
    },
  ],
};

export const bewonersvoorstelStemmen: OpdrachtHttp = {
  ...deel,
  soort: 'bewonersvoorstel-stemmen',
  pad: 'bewonersvoorstellen/:voorstel/stemmen',
  samenvatting: 'Stemt als huishouden over een voorstel, of verandert de eigen stem; wie wat stemde is geheim',
  invoer: VoorstelStemmenInvoer,
  stemming: (opdracht): Stemming => ({ stemming: voorstelVan(opdracht), begint: false }),
  voorbeelden: [{ naam: 'voor', elders: true, pad: { voorstel: 'zitbanken' }, inhoud: { stem: 'voor' } }],
};
