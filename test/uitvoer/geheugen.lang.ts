import { UITVOERSOORTEN } from '@ontschot/audit';
import { houdt } from './hulp/groot.js';

// The quarters of Iv3 are its year, cut off earlier.
it.each(UITVOERSOORTEN.filter(({ naam }) => !/^iv3-k/.test(naam)).map((soort) => [soort.naam, soort] as const))(
  '%s: tweehonderdduizend gebeurtenissen in geheugen dat niet groeit',
  async (naam, soort) => {
    const begin = performance.now();
    const { mib, tekens } = await houdt(soort, 200_000);
    console.log(
      `${naam}: ${mib.toFixed(1)} MiB, ${Math.round(tekens / 2 ** 20)} MiB tekst, ${Math.round(performance.now() - begin)} ms`,
    );
    expect(mib).toBeLessThan(8);
  },
);
