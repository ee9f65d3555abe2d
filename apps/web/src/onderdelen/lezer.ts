import { leesAantal, leesEuroOfNul, leesGetal } from './lees-getal.js';

/** What nobody can read: the service refuses it too, so that it also says what else is wrong. */
const onleesbaar = (tekst: string): string => `onleesbaar: ${tekst}`;

/**
 * Reads what was typed in a form to what the API takes, and remembers per field what could not be read. What is left empty
 * is left out.
 */
export class Lezer {
  readonly fouten = new Map<string, string>();

  getal(veld: string, tekst: string): string | undefined {
    return this.lees(veld, tekst, leesGetal, 'Geef een getal, zoals 30 of 12,5.');
  }

  bedrag(veld: string, tekst: string): number | string | undefined {
    return this.lees(veld, tekst, leesEuroOfNul, 'Geef een bedrag in euro, zoals 1.234,56.');
  }

  aantal(veld: string, tekst: string): number | string | undefined {
    return this.lees(veld, tekst, leesAantal, 'Geef een heel getal, zoals 40.');
  }

  private lees<T>(veld: string, tekst: string, lees: (tekst: string) => T | undefined, uitleg: string) {
    if (tekst.trim() === '') return undefined;
    const gelezen = lees(tekst);
    if (gelezen !== undefined) return gelezen;
    this.fouten.set(veld, uitleg);
    return onleesbaar(tekst);
  }
}

/** A text without blanks around it; undefined when nothing is left. */
export const ofNiets = (tekst: string): string | undefined => (tekst.trim() === '' ? undefined : tekst.trim());
