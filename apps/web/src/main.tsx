import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './opmaak/opmaak.css';
import { begin } from './sessie/begin.js';
import { Werkplek } from './werkplek.js';
import { laadVast } from './werkplekken/index.js';

const plek = document.getElementById('werkplek');
if (plek === null) throw new Error('de bladzijde heeft geen plek voor de werkplek');
// Both are on their way before anything is drawn.
laadVast(location.pathname);
const begonnen = begin();
createRoot(plek).render(
  <StrictMode>
    <Werkplek begin={begonnen} />
  </StrictMode>,
);
