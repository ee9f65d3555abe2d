import type { Bewegingsgegevens, Gebeurtenis, Mutatie } from '@ontschot/boek';
import { euro } from './bedrag.js';
import type { Standen } from './standen.js';
import { tekst } from './tekens.js';

/** What a transaction says of itself, as the journaal of the controller does: no household, no sentence, nobody's pseudonym. */
export const LABELS = [
  ...['type', 'bekend', 'rol', 'opdracht', 'doel', 'taakveld', 'wijk', 'aanbieder', 'periode', 'hoortbij', 'storneert'],
] as const;
export const POSTLABELS = ['verplichting', 'voorschot'] as const;

/** One event with mutaties as one transaction, with the accounts that it names first; empty for an event without. */
export function boeking(gebeurtenis: Gebeurtenis, standen: Standen): string {
  const { mutaties = [] } = gebeurtenis.gegevens as Partial<Bewegingsgegevens>;
  if (mutaties.length === 0) return '';
  const nieuw: string[] = [];
  const posten = mutaties.flatMap((mutatie) =>
    (['van', 'naar'] as const).map((kant) => {
      // A rekening gains what comes in.
      const bedrag = kant === 'van' ? -mutatie.bedrag : mutatie.bedrag;
      const account = standen.boek(mutatie[kant], mutatie.kleur, bedrag);
      if (account.nieuw) nieuw.push(`account ${account.naam}\n`);
      return `    ${account.naam}  ${euro(bedrag)}\n${toelichting(mutatie)}`;
    }),
  );
  return `${nieuw.length > 0 ? `${nieuw.join('')}\n` : ''}${kop(gebeurtenis)}${posten.join('')}\n`;
}

const toelichting = (mutatie: Mutatie): string =>
  POSTLABELS.filter((soort) => mutatie[soort] !== undefined)
    .map((soort) => `    ; ${soort}: ${tekst(mutatie[soort] ?? '')}\n`)
    .join('');

function kop({ revisie, type, gegevens, metadata }: Gebeurtenis): string {
  const { boekdatum, kenmerk, hoortBij, kenmerken, storneert } = gegevens as Bewegingsgegevens & { storneert?: number };
  const { doel, wijk, aanbieder, periode } = kenmerken ?? {};
  const waarden: Record<(typeof LABELS)[number], unknown> = {
    ...{ type, bekend: metadata.geregistreerdOp, rol: metadata.opdracht.rol, opdracht: metadata.opdracht.id },
    doel: doel && `${doel.taakveld}/${doel.functionaliteit}/${doel.leeftijdsgroep}`,
    taakveld: doel?.taakveld,
    ...{ wijk, aanbieder, periode, hoortbij: hoortBij, storneert },
  };
  const labels = LABELS.filter((naam) => waarden[naam] !== undefined).map(
    (naam) => `    ; ${naam}: ${tekst(String(waarden[naam]))}\n`,
  );
  return `${boekdatum} (${revisie}) ${tekst(type)} ${tekst(kenmerk ?? metadata.opdracht.id)}\n${labels.join('')}`;
}
