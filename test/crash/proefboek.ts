import type { Dienst } from '../hulp/dienst.js';

export const BOEK = 'crash-2025';
export const DOEL = { taakveld: '6.1', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };

/** A boek with one koker and two budgets full of money, made through the API. */
export async function maakBoek(dienst: Dienst): Promise<void> {
  const pad = `/v1/boeken/${BOEK}`;
  const stappen: [string, object][] = [
    ['/v1/boeken', { boek: BOEK, gemeente: 'Crash', jaar: 2025 }],
    [`${pad}/organisaties`, { organisatie: 'gemeente', naam: 'Gemeente' }],
    [
      `${pad}/kokers`,
      {
        koker: 'k1',
        naam: 'Koker',
        wet: 'Wmo 2015',
        taakveld: '6.1',
        oormerk: { aard: 'vrij' },
        financier: 'gemeente',
      },
    ],
    [`${pad}/budgetten`, { budget: 'b1', naam: 'Een', aard: 'koker', koker: 'k1' }],
    [`${pad}/budgetten`, { budget: 'b2', naam: 'Twee', aard: 'fonds' }],
    [
      `${pad}/begrotingen`,
      { boekdatum: '2025-01-01', besluit: 'raad', regels: [{ budget: 'b1', bedrag: 1_000_000_000 }] },
    ],
  ];
  for (const [i, [waar, inhoud]] of stappen.entries()) {
    const { status, inhoud: antwoord } = await dienst.opdracht(
      waar,
      `begin-${i}`,
      inhoud,
      i === 0 ? 'beheerder' : 'controller',
    );
    if (status !== 201) throw new Error(`${waar}: ${status} ${JSON.stringify(antwoord)}`);
  }
}
