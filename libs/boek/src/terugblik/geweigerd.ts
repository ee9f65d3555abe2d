import { behandel } from '../behandelen.js';
import type { Opdracht } from '../besluiten/besluit.js';
import { bezwaar } from '../besluiten/wettig.js';
import type { OpdrachtGeweigerd } from '../besluiten/weigering.js';
import type { Doel } from '../doel.js';
import type { Gebeurtenis } from '../gebeurtenissen/gebeurtenis.js';
import type { Rekening } from '../rekening.js';
import type { Saldo } from '../toestand/saldo.js';
import type { Toestand } from '../toestand/toestand.js';
import { ruimteVan, type Ruimte } from './toetsen/ruimte.js';
import { tekst, type Velden } from './toetsen/toets.js';

/** What stood then on what the opdracht was about. */
export interface Toenstand {
  readonly rekening: string;
  readonly kleuren: readonly (Ruimte & {
    /** Why this kleur could not be used for the doel; left out when it could, or when no doel was named. */
    readonly bezwaar?: string;
  })[];
}

/** A refusal, told again: by which rule, with which figures, and what stood then. */
export interface Geweigerduitleg {
  readonly soort: string;
  readonly code: string;
  readonly uitleg: string;
  readonly cijfers: Readonly<Record<string, unknown>>;
  readonly standen: readonly Toenstand[];
  /**
   * Whether the same decision on the state of then gives the same refusal. `niet-te-herhalen`: the boek keeps long lists
   * short, and not what the service added, so that not every refusal can be worked out again.
   */
  readonly opnieuw: 'zelfde' | 'niet-te-herhalen';
}

/** Tells a refusal again, from the state just before it, which is not changed. */
export function legGeweigerdUit(voor: Toestand, gebeurtenis: Gebeurtenis): Geweigerduitleg {
  const { opdracht, weigering, boekdatum } = gebeurtenis.gegevens as OpdrachtGeweigerd;
  const { code, uitleg, cijfers } = weigering;
  const velden = opdracht as unknown as Velden;
  const datum = tekst(velden['boekdatum']) ?? boekdatum;
  const standen = [...gaatOver(voor, velden, cijfers)].map(([rekening, saldo]) => ({
    rekening,
    kleuren: saldo.kleuren.map((kleur) => {
      const doel = velden['doel'] as Doel | undefined;
      const reden = doel === undefined ? undefined : bezwaar(voor, kleur, doel, datum);
      return { ...ruimteVan(voor, saldo, kleur, datum), ...(reden !== undefined && { bezwaar: reden }) };
    }),
  }));
  return { soort: opdracht.soort, code, uitleg, cijfers, standen, opnieuw: opnieuw(voor, gebeurtenis, code) };
}

/** The stands that an opdracht, or the figures of its refusal, name. */
function gaatOver(voor: Toestand, velden: Velden, cijfers: Velden): Map<string, Saldo> {
  const gevonden = new Map<string, Saldo>();
  const rekening = tekst(cijfers['rekening']);
  if (rekening?.includes(':') === true) gevonden.set(rekening, voor.saldo(rekening as Rekening));
  for (const veld of ['budget', 'van'] as const) {
    const budget = tekst(velden[veld]) ?? tekst(cijfers[veld]);
    if (budget !== undefined && voor.budgetten.heeft(budget))
      gevonden.set(`vrij:${budget}`, voor.saldo(`vrij:${budget}`));
  }
  const verplichting = voor.verplichtingen.lees(tekst(velden['verplichting']) ?? '');
  if (verplichting !== undefined) gevonden.set(`verplichting ${verplichting.verplichting}`, verplichting.saldo);
  const voorschot = voor.voorschotten.lees(tekst(velden['voorschot']) ?? '');
  if (voorschot !== undefined) gevonden.set(`voorschot ${voorschot.voorschot}`, voorschot.saldo);
  return gevonden;
}

/** Decides it once more, on a branch. Whoever was of a team then, is taken to be so: the boek does not keep the wijken of a token. */
function opnieuw(voor: Toestand, { gegevens, metadata }: Gebeurtenis, code: string): Geweigerduitleg['opnieuw'] {
  const wijken = [...voor.wijkteam.teams].map(([, { wijk }]) => wijk);
  const opdracht = { ...(gegevens as OpdrachtGeweigerd).opdracht, wijken } as Opdracht;
  try {
    const uitkomst = behandel(voor.tak(), metadata.opdracht, opdracht, metadata.geregistreerdOp);
    return uitkomst.soort === 'geweigerd' && uitkomst.weigering.code === code ? 'zelfde' : 'niet-te-herhalen';
  } catch {
    // What the service adds to an opdracht is not in the boek; without it some decisions cannot begin.
    return 'niet-te-herhalen';
  }
}
