import { lees, leesCompose } from './bestanden.js';
import { imagefouten } from './toets.js';

/** What is wrong with a Dockerfile: images that move, a last stage that runs as root or is not watched. */
function dockerfilefouten(tekst: string): string[] {
  const trappen = [...tekst.matchAll(/^FROM +(\S+)(?: +AS +(\S+))?$/gm)];
  const laatste = tekst.slice(trappen.at(-1)?.index ?? 0);
  const gebruiker = [...laatste.matchAll(/^USER +(\S+)/gm)].at(-1)?.[1];
  return [
    ...trappen.flatMap(([, image]) => imagefouten(image, false)),
    ...(trappen.length > 1 ? [] : ['één trap']),
    ...(/^[1-9]\d*(:[1-9]\d*)?$/.test(gebruiker ?? '') ? [] : [`draait als ${gebruiker ?? 'root'}`]),
    ...(/^HEALTHCHECK .*CMD \[/m.test(laatste) ? [] : ['geen gezondheidscontrole']),
    ...(/^(ARG|ENV) .*(PASSWORD|SECRET|TOKEN)/im.test(tekst) ? ['geheim in de image'] : []),
    ...(/^ADD /m.test(tekst) ? ['haalt iets op met ADD'] : []),
  ];
}

describe.each(['Dockerfile', 'docker/keycloak/Dockerfile'])('%s', (pad) => {
  it('bouwt in trappen op vaste versies, draait niet als root en wordt bewaakt', () => {
    expect(dockerfilefouten(lees(pad))).toEqual([]);
  });
});

describe('de image van Ontschot', () => {
  it('bouwt en draait op dezelfde Node en dezelfde Debian, want better-sqlite3 is eraan gebonden', () => {
    const [bouw, draait] = [...lees('Dockerfile').matchAll(/^FROM +(\S+)/gm)].map(([, image]) => image);
    expect(draait).toBe(`${bouw}-slim`);
  });

  it('heet naar de versie van het pakket', () => {
    const { version } = JSON.parse(lees('package.json')) as { version: string };
    expect(leesCompose().services['ontschot']?.image).toBe(`ontschot:${version}`);
  });
});

describe('de toets op een Dockerfile', () => {
  it.each([
    ['docker.io/library/node:20.20.2-bookworm-slim', 'docker.io/library/node:latest', 'geen vaste versie'],
    ['docker.io/library/node:20.20.2-bookworm-slim', 'docker.io/library/node:20', 'geen vaste versie'],
    ['USER 10001:10001', '', 'draait als root'],
    ['USER 10001:10001', 'USER 0', 'draait als 0'],
    ['HEALTHCHECK', '# HEALTHCHECK', 'geen gezondheidscontrole'],
    ['ENV NODE_ENV=production', 'ENV DB_PASSWORD=x', 'geheim in de image'],
  ])('ziet %s → %s', (was, wordt, fout) => {
    const tekst = lees('Dockerfile');
    expect(tekst).toContain(was);
    expect(dockerfilefouten(tekst.replace(was, wordt)).join('\n')).toContain(fout);
  });
});
