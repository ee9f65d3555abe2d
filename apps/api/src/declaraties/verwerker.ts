import { setTimeout as wacht } from 'node:timers/promises';
import type { DeclaratieregelBoeken, DeclaratieregelCrediteren, EerdereRegelCrediteren } from '@ontschot/boek';
import {
  opdrachtHash,
  OpslagOnbereikbaar,
  Overbelast,
  type Boekschrijvers,
  type Ingediend,
} from '@ontschot/boekschrijver';
import { DECLARATIES, isCredit, regelId, type Getoetst } from './soorten.js';
import { leesSpoel } from './spoel.js';

/** How many lines are handed in at once, and how long it waits when the store or the queue cannot take them. */
export interface Verwerktempo {
  readonly partij: number;
  readonly rustMs: number;
}

/** Which declaratie is booked, and from which file. */
export interface Verwerking {
  readonly boek: string;
  readonly declaratie: string;
  readonly aanbieder: string;
  readonly spoel: string;
}

/** A line could not be booked that was found right before; nothing is thrown away. */
export class RegelNietGeboekt extends Error {
  override readonly name = 'RegelNietGeboekt';
}

/**
 * Books the lines of a declaratie that was taken in: first what is taken back, so that its money is there for the rest.
 * Every line has an id of its own, so that after a crash it is simply done again from the beginning. Ends early when
 * `stopt`. Throws `RegelNietGeboekt` when the boek does not take a line.
 */
export async function verwerk(
  schrijvers: Boekschrijvers,
  werk: Verwerking,
  { partij, rustMs }: Verwerktempo,
  stopt: () => boolean,
): Promise<boolean> {
  for (const credits of [true, false])
    for await (const regels of leesSpoel<Getoetst>(werk.spoel, partij)) {
      const deel = regels.filter((regel) => isCredit(regel) === credits).map((regel) => alsIngediend(werk, regel));
      while (deel.length > 0) {
        if (stopt()) return false;
        try {
          await boekDeel(schrijvers, werk, deel);
          break;
        } catch (fout) {
          if (!(fout instanceof Overbelast) && !(fout instanceof OpslagOnbereikbaar)) throw fout;
          await wacht(rustMs, undefined, { ref: false });
        }
      }
    }
  return true;
}

async function boekDeel(
  schrijvers: Boekschrijvers,
  { boek, declaratie }: Verwerking,
  deel: Ingediend[],
): Promise<void> {
  for (const antwoord of await schrijvers.dienIn(boek, deel))
    if (antwoord.soort !== 'geboekt')
      throw new RegelNietGeboekt(
        `een regel van declaratie ${declaratie}: ${antwoord.soort === 'geweigerd' ? antwoord.weigering.uitleg : antwoord.soort}`,
      );
}

function alsIngediend({ declaratie, aanbieder }: Verwerking, regel: Getoetst): Ingediend {
  const opdracht: DeclaratieregelBoeken | DeclaratieregelCrediteren | EerdereRegelCrediteren = !isCredit(regel)
    ? { soort: 'declaratieregel-boeken', declaratie, ...regel }
    : 'eerder' in regel
      ? { soort: 'eerdere-regel-crediteren', declaratie, ...regel }
      : { soort: 'declaratieregel-crediteren', declaratie, ...regel };
  const id = regelId(aanbieder, regel.referentie);
  return { herkomst: { id, afzender: DECLARATIES, rol: 'dienst', hash: opdrachtHash(opdracht) }, opdracht };
}
