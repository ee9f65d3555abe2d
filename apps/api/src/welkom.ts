import type { Instellingen } from './instellingen.js';

/** What the start prints: where it is and what to try next, on one screen. */
export function welkom(instellingen: Instellingen, poort: number): string {
  const { modus, host, gegevens } = instellingen;
  const adres = `http://${host.includes(':') ? `[${host}]` : host}:${poort}`;
  const regels = [
    `Ontschot luistert op ${adres} (modus ${modus})`,
    `  gegevens    ${gegevens}`,
    `  API         ${adres}/v1/openapi.json`,
    `  gereed?     ${adres}/gezondheid/gereed`,
  ];
  if (modus === 'demo')
    regels.push(
      `  tokens      ${adres}/v1/demo/tokens   (een per rol, alleen voor deze demo)`,
      '',
      'Probeer, in een ander venster:',
      `  TOKEN=$(curl -s ${adres}/v1/demo/tokens | sed 's/.*"rol":"controller"[^}]*"token":"\\([^"]*\\)".*/\\1/')`,
      `  curl -s -H "Authorization: Bearer $TOKEN" ${adres}/v1/boeken`,
    );
  return `${regels.join('\n')}\n`;
}
