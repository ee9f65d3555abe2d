import type { Dubbel } from '../../hulp/eventstoredb-dubbel/dubbel.js';

interface Mutatie {
  readonly van: string;
  readonly naar: string;
  readonly kleur: string;
  readonly bedrag: number;
}

const json = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());

/** What stands in the stream of a boek, added up by hand from the bytes of the server: no code of ours in between. */
export function telMetDeHand(dubbel: Dubbel, boek: string) {
  /** Per rekening and kleur, in eurocents. */
  const saldi = new Map<string, number>();
  /** The revisies of each opdracht. */
  const opdrachten = new Map<string, number[]>();
  const tel = (rekening: string, kleur: string, bedrag: number): unknown =>
    saldi.set(`${rekening}|${kleur}`, (saldi.get(`${rekening}|${kleur}`) ?? 0) + bedrag);
  const stroom = dubbel.logboek.stroom(`boek-${boek}`);
  for (const { data, custom, revision } of stroom) {
    const { opdracht } = json(custom) as { opdracht: { id: string } };
    opdrachten.set(opdracht.id, [...(opdrachten.get(opdracht.id) ?? []), revision]);
    for (const { van, naar, kleur, bedrag } of (json(data) as { mutaties?: Mutatie[] }).mutaties ?? []) {
      tel(van, kleur, -bedrag);
      tel(naar, kleur, bedrag);
    }
  }
  /** The sum of all that fits, of kleuren or of rekeningen. */
  const som = (past: (sleutel: string) => boolean): number =>
    [...saldi].reduce((totaal, [sleutel, bedrag]) => (past(sleutel) ? totaal + bedrag : totaal), 0);
  const kleuren = [...new Set([...saldi.keys()].map((sleutel) => sleutel.split('|')[1] ?? ''))];
  return {
    opdrachten,
    aantal: stroom.length,
    op: (rekening: string) => som((sleutel) => sleutel.startsWith(`${rekening}|`)),
    perKleur: Object.fromEntries(kleuren.map((kleur) => [kleur, som((sleutel) => sleutel.endsWith(`|${kleur}`))])),
  };
}
