let token;

async function haal(pad) {
  let antwoord;
  try {
    antwoord = await fetch(pad, token ? { headers: { authorization: `Bearer ${token}` } } : {});
  } catch {
    throw new Error('De dienst is niet bereikbaar. Controleer of zij nog draait en laad de bladzijde opnieuw.');
  }
  const inhoud = await antwoord.json();
  if (!antwoord.ok)
    throw new Error(
      [inhoud.title, inhoud.detail, inhoud.watNu]
        .filter(Boolean)
        .map((zin) => zin.replace(/[^.!?]$/, '$&.'))
        .join(' '),
    );
  return inhoud;
}

/** The whole of a list that comes in pages under its own name. */
async function heleLijst(pad, naam) {
  const alles = [];
  for (let volgende = `${pad}?aantal=500`; volgende !== undefined;) {
    const pagina = await haal(volgende);
    alles.push(...pagina[naam]);
    volgende = pagina._links?.volgende.href;
  }
  return alles;
}

/** Signs in as the controller of the demo and gives the first boek, with the koker that its casus is about. */
export async function eersteBoek() {
  const { tokens } = await haal('/v1/demo/tokens');
  token = tokens.find(({ rol }) => rol === 'controller').token;
  const { boeken } = await haal('/v1/boeken?aantal=1');
  if (boeken.length === 0) throw new Error('Er is nog geen boek. Open er een met de opdrachtregel of de API.');
  const boek = boeken[0];
  const { regels } = await journaal(boek.boek, undefined, undefined, { type: 'verplichting-vrijgevallen.v1' });
  return { ...boek, voorbeeldkoker: regels[0]?.kleur };
}

export const kokers = (boek) => heleLijst(`/v1/boeken/${boek}/kokers`, 'kokers');
export const saldi = (boek, per, op) => haal(`/v1/boeken/${boek}/saldi?${new URLSearchParams({ per, op })}`);
export const verantwoording = (boek, koker, op) =>
  haal(`/v1/boeken/${boek}/verantwoording?${new URLSearchParams({ koker, op })}`);

/** What was measured and what was assessed, and of what was assessed alone how much of it came back. */
export async function landkaart(boek, op) {
  const vast = new URLSearchParams({ op, metMetingen: 'nee' });
  const [kaart, vastgesteld, terug] = await Promise.all([
    haal(`/v1/boeken/${boek}/landkaart?${new URLSearchParams({ op })}`),
    haal(`/v1/boeken/${boek}/landkaart?${vast}`),
    haal(`/v1/boeken/${boek}/verhoudingen?${vast}`),
  ]);
  // What came back for an earlier year was earned there; what was paid too much in the one is settled in the other.
  const { terugVanEerder, teVeel, verrekendMetEerder } = terug.totaal;
  const vanHier = terug.totaal.terug - terugVanEerder - teVeel + verrekendMetEerder;
  return { ...kaart, vastgesteld: vastgesteld.totalen, terug: vanHier };
}

export function journaal(boek, kleur, cursor, meer = {}) {
  const vraag = new URLSearchParams({ aantal: '25', ...meer });
  if (kleur) vraag.set('kleur', kleur);
  if (cursor) vraag.set('cursor', cursor);
  return haal(`/v1/boeken/${boek}/journaal?${vraag}`);
}
