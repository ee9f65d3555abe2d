import { Melding } from '../../../onderdelen/melding.js';
import type { Stap, Stapnaam, Uitkomst, Verslag } from './rekenen/stappen.js';

const NAMEN: Readonly<Record<Stapnaam, readonly [naam: string, eenheid: string]>> = {
  bundel: ['De bundel lezen', 'gebeurtenissen'],
  vorm: ['Elke gebeurtenis nalezen, letter voor letter (RFC 8785)', 'gebeurtenissen'],
  boom: ['De hashes en de boom narekenen (SHA-256, RFC 6962)', 'gebeurtenissen'],
  handtekening: ['De handtekening onder het controlepunt (Ed25519)', 'handtekening(en)'],
  wie: ['Wie er tekende', 'sleutel'],
  aangegroeid: ['Alleen aangegroeid sinds uw controlepunt', 'gebeurtenissen'],
  kleuren: ['Elke kleur telt op tot nul', 'mutaties'],
  'onder-nul': ['Wat niet onder nul mag, staat dat nooit', 'standen'],
};
const TEKENS: Readonly<Record<Uitkomst, readonly [teken: string, woord: string]>> = {
  wacht: ['○', 'Nog niet begonnen'],
  loopt: ['…', 'Bezig'],
  klopt: ['✓', 'Klopt'],
  'klopt-niet': ['✗', 'Klopt niet'],
  'niet-nagegaan': ['–', 'Niet nagegaan'],
};
const AANTAL = new Intl.NumberFormat('nl-NL');

/** Every step with what was looked at, how many, and what came of it; and what that comes to. */
export function Verslagblad({ verslag }: { readonly verslag: Verslag }) {
  return (
    <section aria-label="Verslag">
      <Oordeel verslag={verslag} />
      <ol className="nagaan-stappen">
        {verslag.stappen.map((stap) => (
          <Stapregel key={stap.stap} stap={stap} />
        ))}
      </ol>
      <p className="utrecht-paragraph stil">
        Hier niet over: of de preventiewinst goed is uitgerekend, of wat is teruggenomen, toegezegd, betaald, als malus
        geïnd of van vorig jaar gecrediteerd bij elkaar past, of een besluit mocht, en of wat is ingevoerd waar is. De
        preventiewinst en wat bij elkaar hoort gaat het programma <code>ontschot verifieer</code> na, met dezelfde
        bundel en zonder netwerk.
      </p>
    </section>
  );
}

function Stapregel({ stap: { stap, uitkomst, zin, aantal } }: { readonly stap: Stap }) {
  const [naam, eenheid] = NAMEN[stap];
  const [teken, woord] = TEKENS[uitkomst];
  return (
    <li className={`nagaan-stap nagaan-${uitkomst}`}>
      <span className="nagaan-uitkomst">
        <span aria-hidden="true">{teken}</span> {woord}
      </span>
      <strong>{naam}</strong>
      {aantal !== undefined && (
        <span className="stil">
          {AANTAL.format(aantal)} {eenheid}
        </span>
      )}
      {zin !== '' && <span className="nagaan-zin">{zin}</span>}
    </li>
  );
}

function Oordeel({ verslag: { oordeel } }: { readonly verslag: Verslag }) {
  if (oordeel === 'in-orde')
    return (
      <Melding soort="ok">
        <strong>In orde.</strong> Alles wat hier wordt nagegaan is nagegaan, en klopt.
      </Melding>
    );
  if (oordeel === 'niet-in-orde')
    return (
      <Melding soort="error">
        <strong>Niet in orde.</strong> Hieronder staat wat niet klopt. Bewaar de bundel en uw controlepunt: samen zijn
        zij het bewijs.
      </Melding>
    );
  if (oordeel === 'niet-volledig')
    return (
      <Melding soort="warning">
        <strong>Niet volledig.</strong> Wat is nagegaan klopt, maar niet alles is nagegaan.
      </Melding>
    );
  return <Melding soort="info">Bezig met narekenen, in deze browser.</Melding>;
}
