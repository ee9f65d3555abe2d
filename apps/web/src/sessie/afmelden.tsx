import { useEffect, useRef, useState } from 'react';
import { heeftConcepten } from '../api/concept.js';
import { Knop } from '../onderdelen/knop.js';

/** Signs out; asks first when that wipes what was typed: whoever sits down here next must not read it. */
export function Afmelden({ einde }: { readonly einde: () => void }) {
  const [vraagt, zetVraagt] = useState(false);
  return (
    <>
      <button
        type="button"
        className="utrecht-button utrecht-button--subtle"
        onClick={() => (heeftConcepten() ? zetVraagt(true) : einde())}
      >
        Afmelden
      </button>
      {vraagt && <Vraag einde={einde} gesloten={() => zetVraagt(false)} />}
    </>
  );
}

function Vraag({ einde, gesloten }: { readonly einde: () => void; readonly gesloten: () => void }) {
  const vraag = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (vraag.current?.open === false) vraag.current.showModal();
  }, []);
  return (
    <dialog
      ref={vraag}
      className="afmelden"
      aria-labelledby="afmelden-vraag"
      aria-describedby="afmelden-uitleg"
      onClose={gesloten}
    >
      <h2 className="utrecht-heading-2" id="afmelden-vraag">
        Wilt u zich afmelden?
      </h2>
      <p className="utrecht-paragraph" id="afmelden-uitleg">
        In dit tabblad staat nog tekst die u typte en die misschien nog niet is geboekt. Meldt u zich af, dan wissen wij
        die: wie na u aan deze computer zit, kan haar dan niet lezen.
      </p>
      <Knop onClick={() => vraag.current?.close()}>Blijf aangemeld</Knop>{' '}
      <Knop soort="primary-action" onClick={einde}>
        Meld af en wis de tekst
      </Knop>
    </dialog>
  );
}
