import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { Herkomst, Opdracht } from '@ontschot/boek';
import { schreefNiets, type Antwoord, type Boekschrijvers } from '@ontschot/boekschrijver';
import { TekstAnders, type Bewaard, type Eigenaar, type Teksten } from '@ontschot/teksten';
import { eigenaarVan } from './eigenaar.js';
import type { MetZin } from './zin.js';

/** The name of an opdracht among the texts: an id is scoped to who gave it. */
const naamVan = ({ afzender, id }: Herkomst): string =>
  createHash('sha256')
    .update(JSON.stringify([afzender, id]))
    .digest('hex');

/**
 * Books an opdracht with a sentence about people, in the order that `Teksten` asks: the text is on disk before an event
 * names it, and goes again when the opdracht is refused. The same opdracht with another sentence is another opdracht, as
 * far as a sentence stands there to compare with: of one that was refused, none is kept.
 */
export async function boekMetZin(
  schrijvers: Boekschrijvers,
  teksten: Teksten,
  boek: string,
  { zin, ...een }: MetZin,
): Promise<Antwoord> {
  const { herkomst, opdracht } = een;
  const eigenaar = (): Promise<Eigenaar | undefined> =>
    schrijvers.bekijk(boek, (toestand) => eigenaarVan(toestand, boek, opdracht, herkomst.id));
  const vooraf = await eigenaar();
  const tekst = teksten.idVoor(boek, naamVan(herkomst));
  const stand = vooraf && bewaar(teksten, vooraf, tekst, zin);
  if (stand === 'anders') return { soort: 'hergebruikt' };
  const laatLos = (): void => {
    if (stand === 'bewaard' || stand === 'stond-er-al') rondAf(() => teksten.verwijder(tekst));
  };
  let antwoord: Antwoord | undefined;
  try {
    [antwoord] = await schrijvers.dienIn(boek, [{ ...een, opdracht: { ...opdracht, tekst } as Opdracht }]);
  } catch (fout) {
    // Only then no event of this call will name the text: at another node it has another id, and another call here holds
    // on to it by itself. Else it waits for the next start to find out.
    if (schreefNiets(fout)) laatLos();
    throw fout;
  }
  if (antwoord === undefined) throw new Error('een opdracht bleef zonder antwoord');
  if (antwoord.soort !== 'geboekt') {
    laatLos();
    return antwoord;
  }
  // A repeat, of what was booked before these texts were here: its event names another, and this one nobody.
  if (!noemt(antwoord, tekst)) {
    laatLos();
    return antwoord;
  }
  // What it is about came into the boek between the look and the decision.
  const achteraf = vooraf === undefined ? await eigenaar() : undefined;
  if (achteraf !== undefined) bewaar(teksten, achteraf, tekst, zin);
  rondAf(() => teksten.bevestig(tekst));
  return antwoord;
}

const noemt = ({ gebeurtenissen }: Extract<Antwoord, { soort: 'geboekt' }>, tekst: string): boolean =>
  gebeurtenissen.some(({ gegevens }) => (gegevens as { tekst?: string }).tekst === tekst);

/** `anders` when another sentence stands there: this is not the opdracht that it was. */
function bewaar(teksten: Teksten, eigenaar: Eigenaar, id: string, zin: string): Bewaard | 'anders' {
  try {
    return teksten.bewaar(eigenaar, id, zin);
  } catch (fout) {
    if (fout instanceof TekstAnders) return 'anders';
    throw fout;
  }
}

/** The answer is known and stands: a text that cannot be settled now is settled at the next start. */
function rondAf(werk: () => unknown): void {
  try {
    werk();
  } catch (fout) {
    Logger.error(`een tekst wacht op de volgende start: ${fout instanceof Error ? fout.message : 'onbekend'}`);
  }
}
