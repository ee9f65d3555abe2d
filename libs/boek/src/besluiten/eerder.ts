import { weiger } from './besluit.js';

/** Refuses a name under which the closed boek of the year before has something else: its money could not come over. */
export function eistVrijeNaam(botst: string | undefined): void {
  if (botst !== undefined)
    weiger(
      'overname-botst',
      `Het boek van het jaar ervoor is afgesloten en gebruikt de naam van ${botst} voor iets anders.`,
      {
        botsingen: [botst],
      },
    );
}
