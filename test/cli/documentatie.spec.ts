import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Boekschrijvers, opdrachtHash } from '@ontschot/boekschrijver';
import { openSqliteStore } from '@ontschot/event-store';
import { Opdrachtregel } from './hulp/opdrachtregel.js';

const ROOT = join(import.meta.dirname, '../..');
const tekst = readFileSync(join(ROOT, 'docs/reference/opdrachtregel.md'), 'utf8');

/** A command of the page with what it shows below it. */
interface Stap {
  readonly opdracht: string;
  readonly toont: string;
}

const bestanden = [...tekst.matchAll(/`([\w-]+\.csv)`:\n\n```csv\n(.*?)```/gs)];
const stappen = [...tekst.matchAll(/```console\n(.*?)```/gs)].flatMap(([, blok = '']) =>
  blok
    .split(/^\$ /m)
    .slice(1)
    .map((deel): Stap => {
      const [opdracht = '', ...toont] = deel.split('\n');
      return { opdracht, toont: toont.join('\n') };
    }),
);

/** As a shell takes words apart, as far as the page needs it. */
const woorden = (regel: string): string[] =>
  (regel.match(/"[^"]*"|\S+/g) ?? []).map((woord) => woord.replaceAll('"', ''));

/** What the page says was done through HTTP before. */
async function stelWijkbudgetIn(cli: Opdrachtregel): Promise<void> {
  const store = await openSqliteStore({ file: cli.opslag });
  const opdracht = { soort: 'budget-instellen', budget: 'heechterp', naam: 'Heechterp', aard: 'gebied' };
  const herkomst = { id: 'wijkbudget', afzender: 'a', rol: 'controller', hash: opdrachtHash(opdracht) };
  await new Boekschrijvers(store).dienIn('GM0080-2025', [{ opdracht, herkomst }]);
  await store.close();
}

describe('docs/reference/opdrachtregel.md', () => {
  const kind = Opdrachtregel.bouw();
  const cli = Opdrachtregel.met(kind);
  afterAll(() => {
    cli.ruimOp();
    kind.ruimOp();
  });

  it('heeft voorbeelden', () => {
    expect(bestanden).toHaveLength(3);
    expect(stappen.length).toBeGreaterThan(7);
  });

  it('laat bij elke opdracht zien wat er echt gebeurt', async () => {
    for (const [, naam = '', inhoud = ''] of bestanden) cli.bestand(naam, inhoud);
    cli.bestand('leeuwarden-2025.csv', readFileSync(join(ROOT, 'apps/api/src/demo/leeuwarden-2025.csv')));
    let code: number | null = 0;
    for (const { opdracht, toont } of stappen) {
      if (opdracht === 'echo $?') {
        expect(`${code}\n`).toBe(toont);
        continue;
      }
      const [vooraf, argumenten = ''] = opdracht.split('npm run --silent ontschot -- ');
      expect(vooraf).toBe('');
      if (opdracht.includes('begroting.csv')) await stelWijkbudgetIn(cli);
      const gegeven = await cli.geef(...woorden(argumenten.replace('apps/api/src/demo/', '')));
      ({ code } = gegeven);
      expect(gegeven.fout + gegeven.uit).toBe(toont);
    }
  }, 60_000);
});
