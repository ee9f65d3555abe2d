import { schrijfEuro } from '@ontschot/kern';
import { geput } from '../../besluiten/putten.js';
import { eersteOpenPeriode } from '../../besluiten/tijd.js';
import { overVan } from '../../contracten/correctie.js';
import type { Bewegingsgegevens } from '../../gebeurtenissen/gebeurtenis.js';
import { tekst, veldenVan, type Toets, type Toetser } from './toets.js';

/** In which role it was asked; who that was stays in the event itself. */
export const toetsWie: Toetser = (_, { metadata: { opdracht } }) => [
  { toets: 'wie', zin: `Gevraagd in de rol ${opdracht.rol}.`, cijfers: { rol: opdracht.rol, opdracht: opdracht.id } },
];

/** That its day lay in the year, and its month was open. */
export const toetsTijd: Toetser = (voor, { gegevens }) => {
  const { boekdatum, hoortBij, mutaties } = gegevens as Bewegingsgegevens;
  const open = eersteOpenPeriode(voor);
  if ((mutaties as unknown) === undefined || voor.boek === undefined) return [];
  const laat = hoortBij === undefined ? '' : ` Zij hoort bij ${hoortBij}, dat al was afgesloten.`;
  const zin = `De boekdatum ${boekdatum} lag in ${voor.boek.jaar}, en de eerste open periode was ${open ?? 'er niet'}.${laat}`;
  const cijfers = { boekdatum, hoortBij, eersteOpenPeriode: open ?? null, jaar: voor.boek.jaar };
  return [{ toets: 'tijd', zin, cijfers }];
};

const GRONDEN = ['besluit', 'grond', 'reden'] as const;

/** On what it rests, in the words that were given with it. */
export const toetsBesluit: Toetser = (_, gebeurtenis) => {
  const velden = veldenVan(gebeurtenis);
  return GRONDEN.flatMap((veld): Toets[] => {
    const woorden = tekst(velden[veld]);
    return woorden === undefined ? [] : [{ toets: 'besluit', zin: woorden, cijfers: { [veld]: woorden } }];
  });
};

/** What was left of the earlier movement that it drew from. */
export const toetsUitBeweging: Toetser = (voor, { gegevens }) => {
  const { uitBeweging, mutaties = [] } = gegevens as Partial<Bewegingsgegevens>;
  const bron = uitBeweging === undefined ? undefined : voor.bewegingen.lees(uitBeweging);
  if (uitBeweging === undefined || bron === undefined) return [];
  return mutaties
    .filter(({ van }) => bron.mutaties.some(({ naar }) => naar === van))
    .map(({ van, kleur, bedrag }): Toets => {
      const bracht = bron.mutaties
        .filter((een) => een.naar === van && een.kleur === kleur)
        .reduce((som, een) => som + een.bedrag, 0);
      const over = bracht - geput(voor, uitBeweging, van, kleur);
      const zin = `Van wat revisie ${uitBeweging} op ${van} bracht in kleur ${kleur} was nog ${schrijfEuro(over)} over; hiervan ging ${schrijfEuro(bedrag)} af.`;
      return {
        toets: 'uit-beweging',
        zin,
        cijfers: { uitBeweging, rekening: van, kleur, bracht, over, nodig: bedrag },
      };
    });
};

/** What was taken back, and that it was in force. */
export const toetsStorno: Toetser = (voor, gebeurtenis) => {
  const storneert = veldenVan(gebeurtenis)['storneert'];
  const bron = typeof storneert === 'number' ? voor.bewegingen.lees(storneert) : undefined;
  if (bron === undefined) return [];
  const { type, boekdatum, gestorneerd } = bron;
  const zin = `Revisie ${String(storneert)} (${type}, ${boekdatum}) was nog niet teruggenomen, en ligt niet na deze boekdatum.`;
  return [{ toets: 'storno', zin, cijfers: { storneert, type, boekdatum, gestorneerd } }];
};

/** Of what a part was taken back, and how much of it was left. */
export const toetsCorrectie: Toetser = (voor, gebeurtenis) => {
  const { corrigeert } = veldenVan(gebeurtenis);
  const bron = typeof corrigeert === 'number' ? voor.bewegingen.lees(corrigeert) : undefined;
  if (typeof corrigeert !== 'number' || bron === undefined) return [];
  const { mutaties } = gebeurtenis.gegevens as Bewegingsgegevens;
  const over = overVan(voor, corrigeert);
  const nodig = mutaties.reduce((som, { bedrag }) => som + bedrag, 0);
  const zin = `Van de besteding op revisie ${corrigeert} (${bron.boekdatum}) was nog ${schrijfEuro(over)} niet teruggenomen; hiervan ging ${schrijfEuro(nodig)} terug.`;
  return [{ toets: 'correctie', zin, cijfers: { corrigeert, over, nodig } }];
};
