import type { Verhaal } from '@ontschot/projecties';
import { useBladeren } from '../../../api/bladeren.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import type { Bladzijdeplek } from '../../werkplek.js';

const LEEG =
  'Er is nog geen verhaal. Een wijkteam vertelt na een trekking wat het bracht, en met een ja van de inwoner mag die zin hier staan.';
const VORM: Readonly<Record<string, string>> = {
  gift: 'een gift',
  voorschot: 'een voorschot',
  collectief: 'iets voor een groep',
};

/** The stories that may be told on, without about whom; when and what for only when ten households share that. */
export default function Verhalenbladzijde({ boek: { boek } }: Bladzijdeplek) {
  const lijst = useBladeren<Verhaal>(`boeken/${boek}/verhalen`, 'verhalen', { aantal: 50 });
  return (
    <Bladzijde
      titel="Verhalen"
      inleiding="Wat wijkteams vertelden over wat hun hulp bracht. Over wie het gaat, staat er niet."
    >
      <Gebladerd lijst={lijst} leeg={LEEG} wat="verhalen">
        {(verhalen) => (
          <ul className="kaartjes" aria-label="Verhalen">
            {verhalen.map(({ verhaal, vorm, kwartaal }, i) => (
              <li key={i} className="kaartje">
                <blockquote className="verhaal">{verhaal}</blockquote>
                {(vorm !== null || kwartaal !== null) && (
                  <p className="utrecht-paragraph stil">
                    {[vorm && (VORM[vorm] ?? vorm), kwartaal && kwartaalzin(kwartaal)].filter(Boolean).join(', ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </Gebladerd>
    </Bladzijde>
  );
}

/** `2025-K3` as "het derde kwartaal van 2025". */
const kwartaalzin = (kwartaal: string): string =>
  `het ${['eerste', 'tweede', 'derde', 'vierde'][Number(kwartaal.at(-1)) - 1] ?? ''} kwartaal van ${kwartaal.slice(0, 4)}`;
