import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useVolgen } from './api/gebruik.js';
import { Afmelden } from './sessie/afmelden.js';
import { useIngelogd } from './sessie/gebruik.js';
import type { Boek, Werkplekbeschrijving } from './werkplekken/werkplek.js';

interface Eigenschappen {
  readonly werkplek: Werkplekbeschrijving | undefined;
  readonly boeken: readonly Boek[];
  readonly boek?: Boek;
  readonly pad?: string;
  readonly children: ReactNode;
}

/** What stands around every page: who is looking, in which boek, and where else to go. */
export function Kader({ werkplek, boeken, boek, pad = '', children }: Eigenschappen) {
  const { sessie, demo, einde } = useIngelogd();
  const [, ga] = useLocation();
  return (
    <div className="werkplek">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      {boek && <Volgt boek={boek.boek} />}
      {demo && (
        <aside className="werkplek-demo" aria-label="Demo">
          Demo: niemand is echt aangemeld. De casussen zijn verzonnen.
        </aside>
      )}
      <header className="werkplek-kop">
        <span className="werkplek-naam">Ontschot</span>
        {boek && boeken.length < 2 && (
          <span>
            {boek.gemeente} {boek.jaar}
          </span>
        )}
        {boek && boeken.length > 1 && (
          <label>
            <span className="alleen-voorlezen">Boek</span>
            <select
              className="utrecht-select utrecht-select--html-select"
              value={boek.boek}
              onChange={({ target }) => ga(`/${werkplek?.rol ?? ''}/${target.value}`)}
            >
              {boeken.map((een) => (
                <option key={een.boek} value={een.boek}>
                  {een.gemeente} {een.jaar}
                </option>
              ))}
            </select>
          </label>
        )}
        <div className="werkplek-wie">
          <span>{sessie.naam}</span>
          <Afmelden einde={einde} />
        </div>
      </header>
      {boek && werkplek && (
        <nav className="werkplek-menu" aria-label="Werkplek">
          <ul>
            {werkplek.bladzijden.map((een) =>
              een.menu === undefined ? null : (
                <li key={een.pad}>
                  <Link
                    className="utrecht-link utrecht-link--html-a"
                    href={`/${werkplek.rol}/${boek.boek}${een.pad && `/${een.pad}`}`}
                    aria-current={een.pad === pad ? 'page' : undefined}
                  >
                    {een.menu}
                  </Link>
                </li>
              ),
            )}
          </ul>
        </nav>
      )}
      <main className="werkplek-inhoud" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="werkplek-voet stil">
        Alles op deze bladzijden komt uit{' '}
        <a className="utrecht-link utrecht-link--html-a" href="/v1/openapi.json">
          de openbare API
        </a>
        .
      </footer>
    </div>
  );
}

function Volgt({ boek }: { readonly boek: string }) {
  useVolgen(boek);
  return null;
}
