import { Redirect, useLocation } from 'wouter';
import { useVraag } from './api/gebruik.js';
import { Kader } from './kader.js';
import { Antwoord } from './onderdelen/antwoord.js';
import { Bladzijde } from './onderdelen/bladzijde.js';
import { pasOp } from './pas-op.js';
import { useIngelogd } from './sessie/gebruik.js';
import { werkplekVan } from './werkplekken/index.js';
import { Inhoud } from './werkplekken/inhoud.js';
import type { Boek, Werkplekbeschrijving } from './werkplekken/werkplek.js';

/** `/<rol>/<boek>/<pad>`: whose workplace, which boek, which page. What is missing is filled in, so every address can be shared. */
export function Route() {
  const { sessie } = useIngelogd();
  const [adres] = useLocation();
  const [rol = '', boek, ...pad] = adres.split('/').slice(1);
  const vraag = useVraag<{ readonly boeken: readonly Boek[] }>('boeken', { aantal: 100 });
  const eigen = werkplekVan(sessie.rol);
  if (eigen === undefined) return <GeenWerkplek />;
  if (rol === '') return <Redirect to={`/${eigen.rol}`} replace />;
  if (rol !== eigen.rol) return <AndereRol rol={rol} />;
  return (
    <Antwoord vraag={vraag}>
      {({ boeken }) => {
        const open = boeken.find((een) => een.boek === boek);
        if (open !== undefined) return <InBoek {...{ boeken, boek: open, werkplek: eigen, pad: pad.join('/') }} />;
        const eerste = boeken[0];
        if (boek === undefined && eerste !== undefined) return <Redirect to={`/${rol}/${eerste.boek}`} replace />;
        return (
          <Kader werkplek={eigen} boeken={boeken}>
            <Bladzijde titel={boek === undefined ? 'Er is nog geen boek' : 'Dit boek is er niet'}>
              <p className="utrecht-paragraph">
                {boek === undefined
                  ? 'Een beheerder opent het boek van een gemeente en een jaar; daarna staat hier wat erin is geboekt.'
                  : `Wij kennen het boek ${boek} niet, of u mag het niet zien.`}
              </p>
            </Bladzijde>
          </Kader>
        );
      }}
    </Antwoord>
  );
}

interface Plek {
  readonly werkplek: Werkplekbeschrijving;
  readonly boeken: readonly Boek[];
  readonly boek: Boek;
  readonly pad: string;
}

function InBoek({ werkplek, boeken, boek, pad }: Plek) {
  for (const bladzijde of werkplek.bladzijden) {
    const delen = pasOp(bladzijde.pad, pad);
    if (delen === undefined) continue;
    return (
      <Kader werkplek={werkplek} boeken={boeken} boek={boek} pad={pad}>
        <Inhoud key={`${boek.boek}/${pad}`} bladzijde={bladzijde} plek={{ boek, delen }} />
      </Kader>
    );
  }
  return (
    <Kader werkplek={werkplek} boeken={boeken} boek={boek} pad={pad}>
      <Bladzijde titel="Deze bladzijde is er niet">
        <p className="utrecht-paragraph">Kies een bladzijde in het menu.</p>
      </Bladzijde>
    </Kader>
  );
}

function AndereRol({ rol }: { readonly rol: string }) {
  const { sessie, einde } = useIngelogd();
  const naam = werkplekVan(rol)?.naam;
  return (
    <Kader werkplek={werkplekVan(sessie.rol)} boeken={[]}>
      <Bladzijde titel={naam === undefined ? 'Deze bladzijde is er niet' : 'Dit is een andere werkplek'}>
        <p className="utrecht-paragraph">
          {naam === undefined
            ? 'Ga terug naar het begin.'
            : `Deze bladzijde is van de werkplek ${naam}; u bent hier als ${sessie.naam}.`}
        </p>
        <p className="utrecht-paragraph">
          <a className="utrecht-link utrecht-link--html-a" href="/">
            Naar uw eigen werkplek
          </a>
        </p>
        {naam !== undefined && (
          <button type="button" className="utrecht-button utrecht-button--secondary-action" onClick={einde}>
            Anders aanmelden
          </button>
        )}
      </Bladzijde>
    </Kader>
  );
}

function GeenWerkplek() {
  const { sessie } = useIngelogd();
  return (
    <Kader werkplek={undefined} boeken={[]}>
      <Bladzijde titel="Geen werkplek">
        <p className="utrecht-paragraph">
          {sessie.rol === undefined ? 'U hebt hier nog geen rol.' : `Voor de rol ${sessie.rol} is er geen werkplek.`}{' '}
          Vraag uw beheerder welke rol u hoort te hebben.
        </p>
      </Bladzijde>
    </Kader>
  );
}
