import type { Rijverschil, Vergelijking } from '@ontschot/projecties';
import { Afgebroken } from './fouten.js';

/** Tells what came of it: per table how many rows, and the first row that is not the same. Throws `Afgebroken` when there is one. */
export function meldVergelijking(uitkomst: Vergelijking, json: boolean): void {
  const { positie, tabellen, bezwaren, gelijk } = uitkomst;
  if (json) console.log(JSON.stringify(uitkomst));
  else for (const regel of tabel(uitkomst)) console.log(regel);
  if (gelijk) return;
  const verschillen = tabellen.flatMap(({ verschil }) => (verschil === undefined ? [] : [alsRegel(verschil)]));
  throw new Afgebroken(
    `De leesdatabase is tot en met plaats ${positie} niet gelijk aan wat de gebeurtenissen zeggen. Met herbouw is zij dat weer.`,
    [...bezwaren, ...verschillen],
  );
}

function tabel({ positie, tabellen, gelijk }: Vergelijking): string[] {
  const breedte = Math.max(...tabellen.map((een) => een.tabel.length));
  const rijen = tabellen.reduce((som, een) => som + een.rijen, 0);
  const regels = tabellen.map(
    (een) => `${een.tabel.padEnd(breedte)}  ${String(een.rijen).padStart(9)}${een.verschil ? '  anders' : ''}`,
  );
  if (!gelijk) return regels;
  return [
    ...regels,
    `Gelijk: ${tabellen.length} tabellen met ${rijen} rijen zijn tot en met plaats ${positie} wat de gebeurtenissen zeggen.`,
  ];
}

const WAT = {
  ontbreekt: 'ontbreekt deze rij',
  'te-veel': 'staat deze rij te veel',
  anders: 'is deze rij anders',
} as const;

function alsRegel({ tabel: naam, wat, rij, kolommen }: Rijverschil): string {
  const sleutel = Object.entries(rij).map(([kolom, waarde]) => `${kolom} ${waarde}`);
  const anders = Object.entries(kolommen).map(
    ([kolom, { is, moetZijn }]) => `${kolom} is ${is}, en moet ${moetZijn} zijn`,
  );
  return [`in ${naam} ${WAT[wat]}: ${sleutel.join(', ')}`, ...anders].join('; ');
}
