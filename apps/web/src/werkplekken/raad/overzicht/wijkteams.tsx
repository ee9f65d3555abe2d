import type { Raadsoverzicht } from '@ontschot/projecties';
import { euro } from '../../../onderdelen/bedrag.js';
import { Verwijzing } from '../../gedeeld/verwijzing.js';

/** What the teams did together; an amount that rests on fewer than ten households is not told. */
export function Wijkteams({ overzicht, boek }: { readonly overzicht: Raadsoverzicht; readonly boek: string }) {
  const { wijkteams, signalen, verhalen } = overzicht;
  const { aantal, bedrag, bereikt, verteld } = wijkteams;
  return (
    <>
      <h2 className="utrecht-heading-2">Wat de wijkteams deden</h2>
      <ul className="utrecht-unordered-list">
        <li>
          Zij gaven {aantal} keer iets{bedrag !== null && `, samen ${euro(bedrag)}`}
          {bereikt !== null && `, aan ${bereikt} huishoudens`}; {verteld} keer is verteld wat het bracht.
          {bedrag === null && aantal > 0 && ' Om hoeveel geld het ging, is pas te zien bij tien huishoudens of meer.'}
        </li>
        <li>
          Zij gaven {signalen.aantal} keer een signaal aan een koker; {signalen.open} daarvan wachten op antwoord.
        </li>
        <li>
          {verhalen === 0 ? (
            'Er is nog geen verhaal dat mag worden doorverteld.'
          ) : (
            <Verwijzing boek={boek} naar="verhalen">
              {verhalen} {verhalen === 1 ? 'verhaal' : 'verhalen'} om te lezen
            </Verwijzing>
          )}
        </li>
      </ul>
    </>
  );
}
