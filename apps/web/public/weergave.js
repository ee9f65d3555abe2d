/** Eurocents as people write them, on one line; on text, so that no amount is ever a fraction. */
export function euro(bedrag) {
  const cijfers = String(Math.abs(bedrag)).padStart(3, '0');
  const euros = cijfers.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${bedrag < 0 ? '-' : ''}€\u00a0${euros},${cijfers.slice(-2)}`;
}

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
export const datum = (dag) => `${Number(dag.slice(8))} ${MAANDEN[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`;

function cel(soort, inhoud) {
  const element = document.createElement(soort);
  if (typeof inhoud === 'object') {
    element.className = 'bedrag';
    element.textContent = inhoud.bedragkop ?? euro(inhoud.bedrag);
    if (inhoud.bedrag < 0) element.classList.add('min');
    if (inhoud.bedrag === 0) element.classList.add('nul');
  } else element.textContent = inhoud;
  return element;
}

/** A row; each cell also carries the head of its column, for a small screen that shows a row as a card. */
function rij(cellen, kop) {
  const element = document.createElement('tr');
  element.append(...cellen.map((inhoud, i) => cel(i === 0 ? 'th' : 'td', inhoud)));
  for (const [i, een] of [...element.children].entries()) {
    een.dataset.kop = kop[i].bedragkop ?? kop[i];
    // Said aloud: a card that is no longer laid out as a table is still one.
    een.setAttribute('role', i === 0 ? 'rowheader' : 'cell');
  }
  element.setAttribute('role', 'row');
  element.firstElementChild.scope = 'row';
  return element;
}

/** Leaves nothing in a table. */
export function leeg(tabel) {
  for (const deel of [tabel.tHead, ...tabel.tBodies, tabel.tFoot]) deel?.replaceChildren();
}

/** Fills a table; with `erbij` the rows come below those that are there. Text only, so nothing that was booked becomes markup. */
export function vul(tabel, { kop, rijen, voet, erbij = false }) {
  const koprij = document.createElement('tr');
  koprij.append(
    ...kop.map((inhoud) => {
      const element = cel('th', inhoud);
      element.scope = 'col';
      element.setAttribute('role', 'columnheader');
      return element;
    }),
  );
  koprij.setAttribute('role', 'row');
  tabel.tHead.replaceChildren(koprij);
  const nieuw = rijen.map((cellen) => rij(cellen, kop));
  if (erbij) tabel.tBodies[0].append(...nieuw);
  else tabel.tBodies[0].replaceChildren(...nieuw);
  if (voet) tabel.tFoot.replaceChildren(rij(voet, kop));
}
