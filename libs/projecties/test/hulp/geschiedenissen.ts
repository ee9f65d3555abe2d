import type { Datum } from '@ontschot/kern';
import type { Leesmodel } from '@ontschot/projecties';
import fc from 'fast-check';
import { richtIn } from './gemeente.js';
import { leef } from './leven.js';
import type { Opstelling } from './opstelling.js';
import { Schrijver, type Geschreven } from './schrijver.js';
import { Toeval } from './toeval.js';

const dag = fc.date({ min: new Date('2025-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
const datum = dag.map((een) => een.toISOString().slice(0, 10));

type Toets = (boek: string, gebeurtenissen: readonly Geschreven[], op: Datum, bekendOp: Datum) => void;

/** One random history after the other in its own boek, all in one store and one leesmodel; asked on both clocks. */
export async function overGeschiedenissen(
  opstelling: Opstelling,
  lees: Leesmodel,
  toets: Toets,
  tussendoor?: (schrijver: Schrijver, toeval: Toeval) => void,
): Promise<void> {
  let teller = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.integer({ min: 20, max: 250 }),
      fc.array(fc.tuple(datum, datum), { minLength: 3, maxLength: 5 }),
      async (zaad, aantal, peilmomenten) => {
        const schrijver = new Schrijver(`proef${(teller += 1)}-2025`);
        const toeval = new Toeval(zaad);
        richtIn(schrijver);
        leef(schrijver, toeval, aantal, undefined, () => tussendoor?.(schrijver, toeval));
        const gebeurtenissen = schrijver.alles;
        const revisie = await schrijver.schrijf(opstelling.store);
        expect(await lees.wachtOp(schrijver.boek, revisie, 10_000)).toBe(true);
        for (const [op, bekendOp] of [...peilmomenten, ['2025-12-31', '2026-01-31'] as const])
          toets(schrijver.boek, gebeurtenissen, op, bekendOp);
      },
    ),
    { seed: 2025, numRuns: 15, endOnFailure: true },
  );
}
