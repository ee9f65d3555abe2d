import { meetInname } from './hulp/declaratie-geheugen.js';

it.each(['csv', 'xml'] as const)(
  'gegeven een declaratie als %s over HTTP, dan wordt zij tot de cent geboekt, en een tweede keer niet',
  async (vorm) => {
    const { beoordelen, boeken, opnieuw } = await meetInname(vorm, 2_000, 1_000, 60_000);
    expect([beoordelen, boeken, opnieuw].every(({ ms }) => ms > 0)).toBe(true);
  },
  180_000,
);
