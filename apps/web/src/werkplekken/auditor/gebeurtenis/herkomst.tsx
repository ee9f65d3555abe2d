import type { Spoordeel, Sporen as Antwoordvorm } from '@ontschot/projecties';
import { useState } from 'react';
import { useBladeren } from '../../../api/bladeren.js';
import { useKeuze } from '../../../api/keuze.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Gebladerd } from '../../../onderdelen/gebladerd.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useInzagedoel } from '../inzagedoel.js';
import { Sporen } from './sporen.js';

const VELDEN = ['rekening', 'kleur', 'revisie'] as const;
type Velden = Readonly<Partial<Record<(typeof VELDEN)[number], string | undefined>>>;

/** Where the money on a rekening came from, every cent back to who paid. */
export default function Herkomst({ boek: { boek } }: Bladzijdeplek) {
  const [koppen, doelveld] = useInzagedoel();
  const [gevraagd, , zet] = useKeuze(VELDEN);
  const heel = gevraagd.rekening !== undefined && gevraagd.kleur !== undefined;
  const pad = heel ? `boeken/${boek}/herkomst` : undefined;
  const velden = { ...gevraagd, aantal: 20 };
  const lijst = useBladeren<Spoordeel, Antwoordvorm & { readonly rekening: string }>(pad, 'regels', velden, koppen);
  return (
    <Bladzijde
      titel="Volg een euro terug"
      inleiding="Waar kwam het geld op een rekening vandaan? Kies een rekening en een kleur, zoals zij op de tijdlijn staan."
    >
      <Vraagvelden key={JSON.stringify(gevraagd)} gevraagd={gevraagd} opVraag={zet} />
      {doelveld}
      {heel && (
        <Gebladerd lijst={lijst} leeg="Hier staat nu niets meer." wat="delen">
          {(delen, { bedrag, rekening, revisie }) => (
            <section aria-label="Herkomst">
              <h2 className="utrecht-heading-2">{`${euro(bedrag)} op ${rekening}, na gebeurtenis ${revisie}`}</h2>
              <Sporen boek={boek} delen={delen} />
            </section>
          )}
        </Gebladerd>
      )}
    </Bladzijde>
  );
}

function Vraagvelden({ gevraagd, opVraag }: { readonly gevraagd: Velden; readonly opVraag: (velden: Velden) => void }) {
  const [velden, zet] = useState(gevraagd);
  const veld = (naam: keyof Velden) => ({
    value: velden[naam] ?? '',
    opWijziging: (waarde: string) => zet({ ...velden, [naam]: waarde }),
  });
  return (
    <form
      className="keuzes"
      aria-label="Welk geld"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        opVraag(velden);
      }}
    >
      <Tekstveld label="Rekening" required placeholder="besteed:opvang" {...veld('rekening')} />
      <Tekstveld label="Kleur" required placeholder="opvang" {...veld('kleur')} />
      <Tekstveld label="Na gebeurtenis" type="number" min={0} placeholder="de laatste" {...veld('revisie')} />
      <Knop type="submit" soort="primary-action">
        Volg
      </Knop>
    </form>
  );
}
