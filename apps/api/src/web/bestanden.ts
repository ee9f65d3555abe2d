import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

const MAP = join('dist', 'web');
const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A file of the workplaces, as it is sent. */
export interface Webbestand {
  readonly soort: string;
  readonly kaal: Buffer;
  /** Made when it was built; a file that is copied as it is has none. */
  readonly brotli?: Buffer;
}

/**
 * All files of the workplaces by their address, read once: what is not among them is not there, whatever an address says.
 * Empty when they were not built.
 */
export function leesWebbestanden(vanaf: string): ReadonlyMap<string, Webbestand> {
  const map = zoekMap(vanaf);
  if (map === undefined) return new Map();
  const namen = ['', 'assets'].flatMap((onder) =>
    readdirSync(join(map, onder), { withFileTypes: true })
      .filter((een) => een.isFile() && SOORTEN[extname(een.name)] !== undefined)
      .map(({ name }) => (onder === '' ? name : `${onder}/${name}`)),
  );
  return new Map(namen.map((naam) => [naam, leesBestand(map, naam)]));
}

function leesBestand(map: string, naam: string): Webbestand {
  const pad = join(map, naam);
  return {
    soort: SOORTEN[extname(naam)] ?? '',
    kaal: readFileSync(pad),
    ...(existsSync(`${pad}.br`) && { brotli: readFileSync(`${pad}.br`) }),
  };
}

/** The folder that was built: the same from the sources and from the build, which lies deeper in the same checkout. */
function zoekMap(vanaf: string): string | undefined {
  const map = join(vanaf, MAP);
  if (existsSync(join(map, 'index.html'))) return map;
  const hoger = dirname(vanaf);
  return hoger === vanaf ? undefined : zoekMap(hoger);
}
