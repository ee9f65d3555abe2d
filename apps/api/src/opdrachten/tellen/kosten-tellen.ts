import type { Afspraakinhoud, Kostentelling, Opdracht, Populatie } from '@ontschot/boek';
import { Overbelast, type Antwoord, type Boekschrijvers, type Ingediend } from '@ontschot/boekschrijver';
import type { EventStore } from '@ontschot/event-store';
import type { Periode } from '@ontschot/kern';
import { bereikVan, Kostenteller } from '@ontschot/projecties';

/** Opdrachten that rest on a sum of costs, which the service makes outside the writer (design 4). */
const MET_KOSTEN: ReadonlySet<string> = new Set(['preventiewinst-meten', 'preventiewinst-vaststellen']);

export const vraagtKosten = ({ opdracht }: Ingediend): boolean => MET_KOSTEN.has(opdracht.soort);

/** How often a sum is brought up to date when costs keep coming in, before the caller is asked to try later. */
const POGINGEN = 8;

type Meetopdracht = Opdracht & { readonly afspraak: string; readonly van: Periode; readonly totEnMet: Periode };

/** What is to be decided by an afspraak that nobody knows, or over no months: the decision says so. */
const NIETS: Kostentelling = { gelezenTot: Number.MAX_SAFE_INTEGER, regels: 0, hash: '', kokers: [], buitenBereik: [] };

/** Adds up the costs of an opdracht and books it; again, from where it was, when costs came in meanwhile. */
export async function boekMetKosten(
  schrijvers: Boekschrijvers,
  store: EventStore,
  boek: string,
  ingediend: Ingediend,
): Promise<Antwoord> {
  const opdracht = ingediend.opdracht as Meetopdracht;
  const wat = await schrijvers.bekijk(
    boek,
    ({ preventie }): { inhoud: Afspraakinhoud; populatie: Populatie } | undefined => {
      const afspraak = preventie.afspraken.lees(opdracht.afspraak);
      const inhoud = opdracht.soort === 'preventiewinst-vaststellen' ? afspraak?.gesloten?.inhoud : afspraak?.inhoud;
      const populatie = inhoud && preventie.populaties.lees(inhoud.populatie);
      return populatie && { inhoud, populatie };
    },
  );
  const { van, totEnMet } = opdracht;
  const teller =
    wat && van <= totEnMet
      ? new Kostenteller(store, bereikVan(boek, wat.inhoud, wat.populatie, van, totEnMet))
      : undefined;
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const kosten = teller === undefined ? NIETS : await teller.tel();
    const [antwoord] = await schrijvers.dienIn(boek, [{ ...ingediend, opdracht: { ...opdracht, kosten } as Opdracht }]);
    if (antwoord !== undefined && antwoord.soort !== 'verouderd') return antwoord;
  }
  throw new Overbelast();
}
