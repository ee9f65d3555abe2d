import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './opmaak/opmaak.css';
import { Werkplek } from './werkplek.js';
import { laadVast } from './werkplekken/index.js';

const plek = document.getElementById('werkplek');
if (plek === null) throw new Error('de bladzijde heeft geen plek voor de werkplek');
laadVast(location.pathname);
createRoot(plek).render(
  <StrictMode>
    <Werkplek />
  </StrictMode>,
);
