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
      `Open ${adres} in een browser: het boek van Leeuwarden 2025, waarin casussen van dag tot dag zijn geboekt.`,
      'Of vraag het in een ander venster zelf:',
      `  TOKEN=$(curl -s ${adres}/v1/demo/tokens | sed 's/.*"rol":"controller"[^}]*"token":"\\([^"]*\\)".*/\\1/')`,
      `  curl -s -H "Authorization: Bearer $TOKEN" '${adres}/v1/boeken/GM0080-2025/saldi?per=koker&op=2025-04-01'`,
    );
  return `${regels.join('\n')}\n`;
}

/** What follows once the demo book is there: what it tells of the first case. */
export const welkomInDemo = (landde: string): string => `\n${landde}\n`;
