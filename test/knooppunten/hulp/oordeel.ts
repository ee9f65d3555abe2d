import { BOEK } from '../../crash/proefboek.js';
import type { Groep } from './groep.js';
import { telMetDeHand } from './grootboek.js';
import type { Verslag } from './klanten.js';

/** Opdrachten by which the boek was made. */
const BEGIN = 6;

interface Saldi {
  readonly regels: readonly { readonly sleutel: string; readonly vrij: number; readonly besteed: number }[];
}

/**
 * Afterwards everything that was acknowledged is there once, at the revisie that was said, and nothing else; the saldi
 * of all nodes are the same, and those of a sum by hand over the stream; per kleur it is zero.
 */
export async function oordeel(groep: Groep, { verstuurd }: Verslag): Promise<void> {
  const hand = telMetDeHand(groep.dubbel, BOEK);
  for (const [sleutel, { revisie }] of verstuurd)
    expect([sleutel, hand.opdrachten.get(sleutel)]).toEqual([sleutel, [revisie]]);
  expect(hand.opdrachten.size).toBe(verstuurd.size + BEGIN);
  expect(hand.aantal).toBe(verstuurd.size + BEGIN);
  for (const bedrag of Object.values(hand.perKleur)) expect(bedrag).toBe(0);

  const minstens = { 'ontschot-minstens': String(hand.aantal - 1) };
  const antwoorden = await Promise.all(
    groep.aanwezig.map((dienst) => dienst.vraag(`/v1/boeken/${BOEK}/saldi?per=budget`, 'controller', minstens)),
  );
  for (const { status, inhoud } of antwoorden)
    expect({ status, inhoud }).toEqual({ status: 200, inhoud: antwoorden[0]?.inhoud });
  const { regels } = antwoorden[0]?.inhoud as unknown as Saldi;
  expect(regels.map(({ sleutel }) => sleutel).sort()).toEqual(['b1', 'b2']);
  for (const { sleutel, vrij, besteed } of regels)
    expect([sleutel, vrij, besteed]).toEqual([sleutel, hand.op(`vrij:${sleutel}`), hand.op(`besteed:${sleutel}`)]);
}
