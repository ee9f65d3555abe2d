import type { Datum, Eurocent, Periode } from '@ontschot/kern';
import { weiger } from '../besluiten/besluit.js';
import { uitPost } from '../besluiten/posten.js';
import { verplichtingVerhogen, type VerplichtingVerhoogd } from '../besluiten/verplichting-verhogen.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { Feit, Kenmerken, Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { schoon } from '../schoon.js';
import type { Verplichting } from '../toestand/onderdelen.js';
import { dagnummer } from '../toestand/reeks.js';
import type { Toestand } from '../toestand/toestand.js';

export const kenmerkenVan = ({ doel, wijk, aanbieder }: Verplichting): Kenmerken => schoon({ doel, wijk, aanbieder });

/** Refuses kleuren that may not be used for what the verplichting that gets them is for. */
export function bewaakOormerk(
  toestand: Toestand,
  mutaties: readonly Mutatie[],
  post: Verplichting,
  boekdatum: Datum,
): void {
  for (const { kleur } of mutaties) {
    const reden = bezwaar(toestand, kleur, post.doel, boekdatum);
    if (reden !== undefined)
      weiger('geen-wettige-kleur', `Kleur ${kleur} mag niet naar verplichting ${post.verplichting}: ${reden}.`, {
        verplichting: post.verplichting,
        kleuren: mutaties.map((een) => ({ kleur: een.kleur, bedrag: een.bedrag })),
        doel: post.doel,
      });
  }
}

/**
 * The mutaties by which `bedrag` (eurocents) leaves one verplichting for another, its last kleur first, in kleuren that are
 * lawful for the other. What was given for the whole year stays so: it would come free on the way.
 */
export function uitVerplichting(
  toestand: Toestand,
  van: Verplichting,
  naar: Verplichting,
  bedrag: Eurocent,
  boekdatum: Datum,
  gaatTerug = false,
): Mutatie[] {
  // What came from there goes back there: it was never given for the whole year.
  if (!gaatTerug && van.vrijval === 'na-het-jaar' && naar.vrijval === 'binnen-het-jaar')
    weiger(
      'vrijval-niet-binnen-jaar',
      `Verplichting ${van.verplichting} is voor het hele jaar gegeven (functiegericht), ${naar.verplichting} niet: zo kwam het geld eerder vrij.`,
      { verplichting: van.verplichting, naar: naar.verplichting, bedrag },
    );
  const wie = { wie: `verplichting ${van.verplichting}`, saldo: van.saldo } as const;
  const delen = uitPost(
    toestand,
    { ...wie, richting: 'terug', code: 'verplichting-te-klein' },
    bedrag,
    dagnummer(boekdatum),
  );
  const mutaties = delen.map((deel): Mutatie => ({
    van: `verplicht:${van.budget}`,
    naar: `vrij:${van.budget}`,
    ...deel,
    verplichting: van.verplichting,
  }));
  bewaakOormerk(toestand, mutaties, naar, boekdatum);
  if (van.budget === naar.budget) return mutaties;
  return [
    ...mutaties,
    ...delen.map((deel): Mutatie => ({ van: `vrij:${van.budget}`, naar: `vrij:${naar.budget}`, ...deel })),
  ];
}

/**
 * The fact by which what the event just before it brought to the room of its budget is promised under this verplichting. It
 * is an event of its own, for it counts for another aanbieder, doel and wijk; it names the other as the movement that it
 * draws from, so that neither is taken back without the other. Refuses kleuren that are not lawful there.
 */
export function naarVerplichting(
  toestand: Toestand,
  post: Verplichting,
  gebracht: readonly Mutatie[],
  { boekdatum, hoortBij, kenmerk }: { boekdatum: Datum; hoortBij?: Periode | undefined; kenmerk?: string | undefined },
): Feit<VerplichtingVerhoogd> {
  const { verplichting, budget } = post;
  if (boekdatum < post.vanaf)
    weiger('verplichting-telt-nog-niet', `Verplichting ${verplichting} telt pas vanaf ${post.vanaf}.`, {
      ...{ verplichting, boekdatum, vanaf: post.vanaf },
    });
  const ruimte = gebracht.filter(({ naar }) => naar === `vrij:${budget}`);
  bewaakOormerk(toestand, ruimte, post, boekdatum);
  const mutaties = ruimte.map(({ kleur, bedrag }): Mutatie => ({
    ...{ van: `vrij:${budget}`, naar: `verplicht:${budget}`, kleur, bedrag, verplichting },
  }));
  const uitBeweging = toestand.revisie + 1;
  return {
    type: verplichtingVerhogen.type,
    gegevens: schoon({
      boekdatum,
      hoortBij,
      verplichting,
      mutaties,
      kenmerken: kenmerkenVan(post),
      uitBeweging,
      kenmerk,
    }),
  };
}
