import type { Verhaal } from '@ontschot/projecties';
import { useSearchParams } from 'wouter';
import { useVraag } from '../../../api/gebruik.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Knop } from '../../../onderdelen/knop.js';
import type { Bladzijdeplek } from '../../werkplek.js';

interface Antwoordblad {
  readonly verhalen: readonly Verhaal[];
  readonly volgende: string | null;
}

const LEEG =
  'Er is nog geen verhaal. Een wijkteam vertelt na een trekking wat het bracht, en met een ja van de inwoner mag die zin hier staan.';
const VORM: Readonly<Record<string, string>> = {
  gift: 'een gift',
  voorschot: 'een voorschot',
  collectief: 'iets voor een groep',
};

/** The stories that may be told on, without about whom; when and what for only when ten households share that. */
export default function Verhalenbladzijde({ boek: { boek } }: Bladzijdeplek) {
  const [keuze, zetKeuze] = useSearchParams();
  const cursor = keuze.get('cursor') ?? undefined;
  const vraag = useVraag<Antwoordblad>(`boeken/${boek}/verhalen`, { aantal: 50, cursor });
  return (
    <Bladzijde
      titel="Verhalen"
      inleiding="Wat wijkteams vertelden over wat hun hulp bracht. Over wie het gaat, staat er niet."
    >
      <Antwoord vraag={vraag} leeg={({ verhalen }) => (verhalen.length === 0 ? LEEG : undefined)}>
        {({ verhalen, volgende }) => (
          <>
            <ul className="kaartjes" aria-label="Verhalen">
              {verhalen.map(({ verhaal, vorm, kwartaal }, i) => (
                <li key={`${cursor ?? ''} ${i}`} className="kaartje">
                  <blockquote className="verhaal">{verhaal}</blockquote>
                  {(vorm !== null || kwartaal !== null) && (
                    <p className="utrecht-paragraph stil">
                      {[vorm && (VORM[vorm] ?? vorm), kwartaal && kwartaalzin(kwartaal)].filter(Boolean).join(', ')}
                    </p>
                  )}
                </li>
              ))}
            </ul>
            {volgende !== null && <Knop onClick={() => zetKeuze({ cursor: volgende })}>Meer verhalen</Knop>}
          </>
        )}
      </Antwoord>
    </Bladzijde>
  );
}

/** `2025-K3` as "het derde kwartaal van 2025". */
const kwartaalzin = (kwartaal: string): string =>
  `het ${['eerste', 'tweede', 'derde', 'vierde'][Number(kwartaal.at(-1)) - 1] ?? ''} kwartaal van ${kwartaal.slice(0, 4)}`;
