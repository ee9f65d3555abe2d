import type { Opdracht } from '@ontschot/boek';
import { GRENZEN } from '../../grenzen.js';
import { maak, regel } from '../../invoer/maak-veld.js';
import { BOEKEN, type OpdrachtHttp } from '../definitie.js';
import { nieuweCodes } from '../huishoudcode.js';

const HOOGSTENS = GRENZEN.huishoudens;

const Hoeveel = maak({
  regels: [
    regel(
      'aantal',
      `Geef een heel getal van 1 tot en met ${HOOGSTENS}.`,
      (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 1 && (waarde as number) <= HOOGSTENS,
    ),
  ],
  schema: { type: 'integer', minimum: 1, maximum: HOOGSTENS, example: 2 },
});

export class HuishoudensOpnemenInvoer {
  @Hoeveel({ uitleg: 'Hoeveel; de codes maakt de dienst, en zij staan in het antwoord.' }) aantal!: number;
}

export const huishoudensOpnemen: OpdrachtHttp = {
  soort: 'huishoudens-opnemen',
  pad: 'huishoudens',
  groep: 'Huishoudens',
  samenvatting: 'Neemt huishoudens op, elk onder een willekeurige code',
  invoer: HuishoudensOpnemenInvoer,
  rollen: BOEKEN,
  vulAan: (opdracht) => {
    const { aantal, ...rest } = opdracht as Opdracht & { readonly aantal: number };
    return { ...rest, huishoudens: nieuweCodes(aantal) } as Opdracht;
  },
  toontHuishoudens: true,
  voorbeelden: [{ naam: 'twintig', inhoud: { aantal: 20 } }],
};
