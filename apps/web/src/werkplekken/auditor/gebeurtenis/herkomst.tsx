import type { Sporen as Antwoordvorm } from '@ontschot/projecties';
import { useState } from 'react';
import { alleRegels, useBladzijden } from '../../../api/bladzijden.js';
import { useAdreskeuze } from '../../../api/adreskeuze.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { euro } from '../../../onderdelen/bedrag.js';
import { Bladzijde } from '../../../onderdelen/bladzijde.js';
import { Knop } from '../../../onderdelen/knop.js';
import { Tekstveld } from '../../../onderdelen/veld.js';
import { Verder } from '../../../onderdelen/verder.js';
import type { Bladzijdeplek } from '../../werkplek.js';
import { useInzagedoel } from '../inzagedoel.js';
import { Sporen } from './sporen.js';

/** Where the money on a rekening came from, every cent back to who paid. */
export default function Herkomst({ boek: { boek } }: Bladzijdeplek) {
  const [koppen, doelveld] = useInzagedoel();
  const [lees, zet] = useAdreskeuze();
  const gevraagd = { rekening: lees('rekening'), kleur: lees('kleur'), revisie: lees('revisie') };
  const heel = gevraagd.rekening !== undefined && gevraagd.kleur !== undefined;
  const pad = heel ? `boeken/${boek}/herkomst` : undefined;
  const vraag = useBladzijden<Antwoordvorm & { readonly rekening: string }>(pad, { ...gevraagd, aantal: 20 }, koppen);
  return (
    <Bladzijde
      titel="Volg een euro terug"
      inleiding="Waar kwam het geld op een rekening vandaan? Kies een rekening en een kleur, zoals zij op de tijdlijn staan."
    >
      <Vraagvelden key={JSON.stringify(gevraagd)} gevraagd={gevraagd} opVraag={zet} />
      {doelveld}
      {heel && (
        <Antwoord
          vraag={vraag}
          leeg={({ pages: [eerste] }) => (eerste?.bedrag === 0 ? 'Hier staat nu niets meer.' : undefined)}
        >
          {(bladen) => (
            <section aria-label="Herkomst">
              <h2 className="utrecht-heading-2">
                {`${euro(bladen.pages[0]?.bedrag ?? 0)} op ${bladen.pages[0]?.rekening ?? ''}, na gebeurtenis ${bladen.pages[0]?.revisie ?? 0}`}
              </h2>
              <Sporen boek={boek} delen={alleRegels(bladen)} />
              <Verder vraag={vraag} wat="delen" />
            </section>
          )}
        </Antwoord>
      )}
    </Bladzijde>
  );
}

type Velden = Readonly<Record<'rekening' | 'kleur' | 'revisie', string | undefined>>;

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
