import fc from 'fast-check';
import { gegeven, type Stap, type Verhaal } from '../../test-hulp/beproef.js';
import { begrotingVaststellen } from '../../test-hulp/opdrachten.js';
import { inleg, storten } from '../../test-hulp/trekkingen.js';
import { budget, DAGBESTEDING, inNoord, WERELD } from '../../test-hulp/wereld.js';
import type { Mutatie } from '../gebeurtenissen/gebeurtenis.js';
import { dagnummer } from '../toestand/reeks.js';
import { gebracht, teruggegaan } from './afgerekend.js';
import type { WijkbudgetAfgerekend } from './wijkbudget-afrekenen.js';

const BUDGETTEN = ['een', 'twee', 'drie'] as const;
const KLEUREN = ['wmo', 'opvang', 'werk'] as const;
const NIEUWJAAR = '2026-01-02T08:00:00.000Z';

/** Every budget holds every kleur, so that a kleur could go to the wrong one. */
const RIJK: readonly Stap[] = [
  ...BUDGETTEN.map((id) => budget(id, { aard: 'fonds' })),
  begrotingVaststellen({
    regels: BUDGETTEN.flatMap((id) => KLEUREN.map((kleur) => ({ budget: id, kleur, bedrag: 200_000 }))),
  }),
];

const inlegging = fc.record({
  van: fc.constantFrom(...BUDGETTEN),
  // Mostly the same, for only who brought the same kleur share.
  kleur: fc.constantFrom('wmo' as const, 'wmo' as const, ...KLEUREN),
  bedrag: fc.integer({ min: 1, max: 9_999 }),
  jaareinde: fc.constantFrom('terug' as const, 'over' as const),
});
/** What is spent, advanced, repaid of the latest advance, settled, and taken back of the latest settlement or of an inleg. */
const stap = fc.tuple(
  fc.constantFrom('besteden', 'voorschot', 'terug', 'afrekenen', 'terugnemen', 'ontstorten', 'ontstorten'),
  fc.integer({ min: 1, max: 9_999 }),
);
const besteding = fc.tuple(fc.constant('besteden'), fc.integer({ min: 1, max: 19_999 }));
const AFREKENEN = ['afrekenen', 1] as const;

const boekdatum = '2025-06-01';
/** Twice, so that a part of it can be taken back. */
const gestort = (een: object, i: number): Stap[] => {
  const { kleur, bedrag, ...rest } = een as { kleur: string; bedrag: number };
  const naam = `i${i}`;
  return [
    inleg({ inleg: naam, bedrag, kleuren: [{ kleur, bedrag }], ...rest }),
    ...['04', '05'].map((maand) => storten({ inleg: naam, periode: `2025-${maand}`, boekdatum: `2025-${maand}-01` })),
  ];
};

/** What of it the boek refuses for want of money changes nothing, and is as good. */
function doe(verhaal: Verhaal, wat: string, bedrag: number, nr: number): WijkbudgetAfgerekend | undefined {
  const uit = { budget: 'wijk-noord', bedrag, doel: DAGBESTEDING, boekdatum };
  if (wat === 'besteden') verhaal.als({ soort: 'besteden', ...uit, aanbieder: 'buurthuis' });
  if (wat === 'voorschot')
    verhaal.als({ soort: 'voorschot-verstrekken', ...uit, voorschot: `v${nr}`, ontvanger: 'buurthuis' });
  const laatste = [...verhaal.toestand.voorschotten].at(-1)?.[0];
  if (wat === 'terug' && laatste !== undefined)
    verhaal.als({ soort: 'voorschot-terugbetalen', voorschot: laatste, bedrag, boekdatum });
  const { afrekeningen, inleggen } = verhaal.toestand.wijkteam;
  const gestort = inleggen.lees(`i${bedrag % [...inleggen].length}`)?.gestort.at(-1)?.revisie;
  if (wat === 'ontstorten' && gestort !== undefined)
    verhaal.als({ soort: 'storneren', beweging: gestort, reden: 'proef', boekdatum: '2025-12-31' });
  const vorige = afrekeningen.lees('wijk-noord')?.at(-1)?.revisie;
  if (wat === 'terugnemen' && vorige !== undefined)
    verhaal.als({ soort: 'storneren', beweging: vorige, reden: 'proef', boekdatum: '2025-12-31' });
  if (wat !== 'afrekenen') return undefined;
  verhaal.als({ soort: 'wijkbudget-afrekenen', budget: 'wijk-noord' }, {}, NIEUWJAAR);
  return verhaal.soort === 'geboekt' ? (verhaal.eersteFeit() as WijkbudgetAfgerekend) : undefined;
}

/** Whatever was taken back in between: nobody got more back in a kleur than he brought. */
function niemandTeVeel({ toestand }: Verhaal): void {
  for (const [, een] of toestand.wijkteam.inleggen)
    for (const kleur of KLEUREN)
      expect(teruggegaan(toestand, een, kleur)).toBeLessThanOrEqual(gebracht(toestand, een, kleur));
}

const vanKracht = ({ toestand }: Verhaal): boolean =>
  (toestand.wijkteam.afrekeningen.lees('wijk-noord') ?? []).some(
    ({ revisie }) => toestand.bewegingen.lees(revisie)?.gestorneerd === false,
  );

/**
 * What an inleg did not get back is its part of what was spent, and of what is still free: within a cent for each that
 * brought in that kleur. Holds as long as nothing was drawn since a settlement in force, for that is paid of what stayed.
 */
function iederZijnDeel({ toestand }: Verhaal, anders: number, zojuist: boolean): void {
  const vrij = toestand.saldo('vrij:wijk-noord');
  const inleggen = [...toestand.wijkteam.inleggen].map(([, een]) => een);
  for (const kleur of KLEUREN) {
    const van = (wat: typeof gebracht): number => som(inleggen.map((een) => wat(toestand, een, kleur)));
    const terug = van(teruggegaan);
    const samen = van(gebracht) + (kleur === 'wmo' ? anders : 0);
    for (const een of inleggen.filter(({ jaareinde }) => jaareinde === 'terug')) {
      const hoogstens = (gebracht(toestand, een, kleur) * (vrij.reeks(kleur).eind + terug)) / Math.max(1, samen);
      expect(teruggegaan(toestand, een, kleur)).toBeLessThanOrEqual(hoogstens + inleggen.length);
      if (zojuist) expect(teruggegaan(toestand, een, kleur)).toBeGreaterThanOrEqual(hoogstens - inleggen.length);
    }
  }
}

const som = (bedragen: readonly number[]): number => bedragen.reduce((tot, een) => tot + een, 0);

describe('wat er ook wordt ingelegd, getrokken en terugbetaald', () => {
  it('de delen tellen per kleur op tot de cent, niemand krijgt meer dan hij bracht, en geen kleur gaat naar een ander', () => {
    let afgerekend = 0;
    fc.assert(
      fc.property(
        fc.array(inlegging, { minLength: 2, maxLength: 6 }),
        fc.array(besteding, { minLength: 1, maxLength: 4 }),
        fc.array(stap, { minLength: 6, maxLength: 14 }),
        fc.integer({ min: 0, max: 5_000 }),
        (inleggen, eerst, stappen, anders) => {
          const begroot = anders === 0 ? [] : [inNoord({ wmo: anders })];
          let naDien = false;
          const verhaal = gegeven(...WERELD, ...RIJK, ...begroot, ...inleggen.flatMap(gestort));
          for (const [nr, [wat, bedrag]] of [...eerst, AFREKENEN, ...stappen, AFREKENEN].entries()) {
            const vrij = verhaal.toestand.saldo('vrij:wijk-noord');
            const ervoor = new Map(KLEUREN.map((kleur) => [kleur, vrij.reeks(kleur).op(dagnummer('2025-12-31'))]));
            const feit = doe(verhaal, wat, bedrag, nr);
            niemandTeVeel(verhaal);
            if (['besteden', 'voorschot'].includes(wat) && verhaal.soort === 'geboekt') naDien = true;
            naDien &&= vanKracht(verhaal);
            if (!naDien) iederZijnDeel(verhaal, anders, feit !== undefined);
            if (feit === undefined) continue;
            afgerekend += 1;
            for (const { kleur, over, eerder, anders: ander } of feit.kleuren) {
              const delen = feit.delen.filter((deel) => deel.kleur === kleur);
              expect(over).toBe(ervoor.get(kleur as 'wmo'));
              expect(som(delen.map(({ deel }) => deel)) + ander.deel).toBe(over + eerder);
              expect(som(delen.map(({ terug }) => terug))).toBeLessThanOrEqual(over);
            }
            for (const { jaareinde, gebracht, eerder, deel, terug } of feit.delen) {
              expect(deel).toBeLessThanOrEqual(gebracht);
              expect(terug).toBe(jaareinde === 'terug' ? deel - eerder : 0);
            }
            const brachten = new Set(inleggen.map(({ van, kleur }) => `vrij:${van}|${kleur}`));
            expect(feit.mutaties.every(({ naar, kleur }: Mutatie) => brachten.has(`${naar}|${kleur}`))).toBe(true);
            // Done again at once, nothing more goes back.
            expect(doe(verhaal, 'afrekenen', 1, nr)).toBeUndefined();
          }
        },
      ),
      { seed: 2025, numRuns: 150 },
    );
    expect(afgerekend).toBeGreaterThan(100);
  });
});
