import type { Api } from './api.js';
import { Apifout } from './probleem.js';
import { volg } from './volgen.js';

const bericht = (revisie: number): string => `id: ${revisie}\nevent: gebeurtenis\ndata: {}\n\n`;

describe('wie een boek volgt', () => {
  let gehoord: (number | undefined)[];
  let gevraagd: (string | null)[];
  /** Follows until these answers are used up; each is what a connection says before it breaks. */
  const luister = async (...antwoorden: readonly (string | Error)[]): Promise<void> => {
    const einde = new AbortController();
    [gehoord, gevraagd] = [[], []];
    const stuur: Api['stuur'] = (_, { headers }) => {
      const antwoord = antwoorden[gevraagd.length];
      gevraagd.push(new Headers(headers).get('last-event-id'));
      if (gevraagd.length >= antwoorden.length) einde.abort();
      return antwoord instanceof Error ? Promise.reject(antwoord) : Promise.resolve(new Response(antwoord));
    };
    await volg({ stuur } as never, 'b-2025', einde.signal, (revisie) => gehoord.push(revisie));
  };
  const geenRecht = (): Error =>
    new Apifout({ ...{ type: '', title: '', status: 403, detail: '' }, ...{ code: 'geen-recht', watNu: '' } });

  it('gaat na een verbroken verbinding verder waar het was', async () => {
    await luister(bericht(7), bericht(8));
    expect([gehoord, gevraagd]).toEqual([
      [7, 8],
      [null, '7'],
    ]);
  });

  it('hoort dat er iets kan zijn gemist als er nog niets kwam, en eerst niet', async () => {
    await luister('retry: 3000\n\n', bericht(9));
    expect([gehoord, gevraagd]).toEqual([
      [undefined, 9],
      [null, null],
    ]);
  });

  it('houdt op waar dit token niet mag luisteren', async () => {
    await luister(geenRecht(), bericht(1));
    expect([gehoord, gevraagd]).toEqual([[], [null]]);
  });
});
